package io.taikei.query.source;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.query.LocatedElement;
import io.taikei.query.comparison.Crosswalk;
import io.taikei.query.source.SourceExcerpt.Citation;
import io.taikei.query.source.SourceExcerpt.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class SourceTextsIT {

	@Autowired
	private SourceTexts texts;

	@BeforeAll
	static void loadPlan(@Autowired MidorinoGraph graph) {
		graph.load();
	}

	@Test
	void showsCitedLinesAmongThoseAroundThem() {
		Citation first = lines(1, 2);
		Citation last = lines(33, 34);
		SourceExcerpt none = new SourceExcerpt(first, List.of());

		var excerpts = this.texts.excerpts(List.of(first, last, first, new Citation("999016-2", "other.txt", 1, 1)));

		assertThat(excerpts).containsOnlyKeys(first, last);
		assertThat(excerpts.getOrDefault(first, none).lines()).extracting(Line::number).containsExactly(1, 2, 3, 4);
		assertThat(excerpts.getOrDefault(first, none).lines()).extracting(Line::cited)
			.containsExactly(true, true, false, false);
		assertThat(excerpts.getOrDefault(last, none).lines()).extracting(Line::number).containsExactly(31, 32, 33, 34);
		assertThat(excerpts.getOrDefault(first, none).lines().get(1).text()).isEqualTo("身近な自然を次の世代へつなぐために");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			6,  6,  999016-2:1-1-1,   999016-2:1-1,     999016-2:1-1-1.1
			4,  5,  999016-2:1-1,     999016-2:1,       999016-2:1-1-1
			1,  1,  999016-2:1,       ,                 999016-2:1-1
			33, 34, 999016-2:2-2,     999016-2:2-1-1.2,
			14, 14, ,                 999016-2:1-2.1,   999016-2:2
			""")
	void tellsWhatLinesAreAboutAndWhatStandsNextToThem(int first, int last, @Nullable String here,
			@Nullable String before, @Nullable String after) {
		ElementsAtLines found = this.texts.elementsAt(lines(first, last));

		assertThat(found.here().stream().map((located) -> located.element().id()).toList())
			.isEqualTo((here != null) ? List.of(here) : List.of());
		assertThat(idOf(found.before())).isEqualTo(before);
		assertThat(idOf(found.after())).isEqualTo(after);
	}

	private static @Nullable String idOf(@Nullable LocatedElement located) {
		return (located != null) ? located.element().id() : null;
	}

	private static Citation lines(int first, int last) {
		return new Citation("999016-2", "midorino.txt", first, last);
	}

}
