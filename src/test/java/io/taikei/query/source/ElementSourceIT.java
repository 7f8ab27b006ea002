package io.taikei.query.source;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.MidorinoPlan;
import io.taikei.model.SourceSpan;
import io.taikei.query.source.ElementSource.Part;
import io.taikei.query.source.ElementSource.Passage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ElementSourceIT {

	@Autowired
	private SourceTexts texts;

	@BeforeAll
	static void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
	}

	@Test
	void leadsEveryPartOfAnElementBackToItsLines() {
		ElementSource source = this.texts.ofElement(MidorinoPlan.id("2-2")).orElseThrow();

		assertThat(source.plan().id()).isEqualTo("999016-2");
		assertThat(source.passages()).extracting(Passage::part)
			.containsExactly(Part.CODE, Part.TITLE, Part.STATEMENT, Part.STATEMENT, Part.STATEMENT, Part.FOOTNOTE);
		assertThat(source.passages().get(3).source()).isEqualTo(new SourceSpan("midorino.txt", 32, 33));
	}

	@Test
	void showsTheLinesAsTheyStandInTheFile() {
		List<String> file = this.texts.ofPlan(MidorinoPlan.ID).getFirst().lines();

		ElementSource source = this.texts.ofElement(MidorinoPlan.id("1-1")).orElseThrow();

		assertThat(source.passages()).extracting(Passage::lines)
			.containsExactly(file.subList(1, 2), file.subList(1, 2), file.subList(2, 3), file.subList(3, 4),
					file.subList(4, 5));
	}

	@Test
	void showsAPlaceThatIsOnlyReserved() {
		ElementSource source = this.texts.ofElement(MidorinoPlan.id("1-1-3")).orElseThrow();

		assertThat(source.passages()).extracting(Passage::text).containsExactly("１-１-３", "");
	}

	@Test
	void knowsNoElementByAnotherId() {
		assertThat(this.texts.ofElement(MidorinoPlan.id("9"))).isEmpty();
	}

}
