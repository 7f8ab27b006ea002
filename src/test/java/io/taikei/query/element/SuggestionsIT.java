package io.taikei.query.element;

import java.util.stream.Collectors;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.query.PlanSummary;
import io.taikei.query.element.Suggestion.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class SuggestionsIT {

	@Autowired
	private Suggestions suggestions;

	@Autowired
	private MidorinoGraph graph;

	@BeforeAll
	void loadPlan() {
		this.graph.load();
	}

	@ParameterizedTest
	@ValueSource(strings = { "子育", "子育て", "　子育て ", "子育て 充実", "２-１-１" })
	void completesPartsOfNamesAndCodes(String typed) {
		assertThat(this.suggestions.completing(typed)).anySatisfy((found) -> {
			assertThat(found.kind()).isEqualTo(Kind.POLICY);
			assertThat(found.label().ja()).isEqualTo("子育て支援の充実");
			assertThat(found.goalId()).isEqualTo("999016-2:2-1");
			assertThat(found.municipality()).isEqualTo(new PlanSummary.Town("999016", "みどり野市"));
		});
	}

	@ParameterizedTest
	@CsvSource({ "自然, GOAL THEME THEME", "水, POLICY THEME", "み, GOAL THEME THEME MUNICIPALITY" })
	void listsGoalsBeforePoliciesBeforeThemesBeforeMunicipalities(String typed, String kinds) {
		assertThat(this.suggestions.completing(typed)
			.stream()
			.map((found) -> found.kind().name())
			.collect(Collectors.joining(" "))).isEqualTo(kinds);
	}

	@ParameterizedTest
	@CsvSource({ "里山, 里山と水辺", "用水, 里山と水辺", "hills, 里山と水辺", "漁港, 港" })
	void findsThemesByBothNamesAndTriggers(String typed, String theme) {
		assertThat(this.suggestions.completing(typed)).filteredOn((found) -> found.kind() == Kind.THEME)
			.extracting((found) -> found.label().ja())
			.containsExactly(theme);
	}

	@ParameterizedTest
	@CsvSource({ "ゴミ, GOAL THEME", "緑, THEME MUNICIPALITY", "くらし, GOAL", "学び, GOAL" })
	void suggestsNamesInWhateverSpelling(String typed, String kinds) {
		assertThat(this.suggestions.completing(typed)
			.stream()
			.map((found) -> found.kind().name())
			.collect(Collectors.joining(" "))).isEqualTo(kinds);
	}

	@Test
	void countsTheElementsThatAddressATheme() {
		assertThat(this.suggestions.completing("里山と")).singleElement()
			.satisfies((theme) -> assertThat(theme.elements()).isPositive());
		assertThat(this.suggestions.completing("漁港")).singleElement()
			.satisfies((theme) -> assertThat(theme.elements()).isZero());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "　 ", "宇宙", "新設" })
	void suggestsNothingForNothingAndNoPlaceholder(String typed) {
		assertThat(this.suggestions.completing(typed)).isEmpty();
	}

	@Test
	void suggestsCurrentEditionsOnly() {
		this.graph.loadThird();
		try {
			assertThat(this.suggestions.completing("の")).filteredOn((found) -> found.goalId() != null)
				.isNotEmpty()
				.allMatch((found) -> found.id().startsWith("999016-3:"));
		}
		finally {
			this.graph.forgetThird();
		}
	}

}
