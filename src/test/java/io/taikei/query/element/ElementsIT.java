package io.taikei.query.element;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoPlan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.Element;
import io.taikei.query.Region;
import io.taikei.query.path.PathStep;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@SuppressWarnings("NullAway") // which does not see the annotation of a nested type in a
								// class file
class ElementsIT {

	@Autowired
	private Elements elements;

	@BeforeAll
	static void loadPlan(@Autowired MidorinoGraph graph) {
		graph.load();
	}

	@Test
	void showsAnElementBetweenItsPathAndItsChildren() {
		ElementInPlan policy = this.elements.withId(MidorinoPlan.id("1-1-1")).orElseThrow();

		assertThat(policy.plan().municipality().name()).isEqualTo("みどり野市");
		assertThat(policy.path()).extracting(PathStep::kind).containsExactly(Kind.FUTURE_VISION, Kind.GOAL);
		assertThat(policy.children()).extracting((child) -> child.element().title())
			.containsExactly("里山の手入れの支援", "生きもの調査の実施", "里山での自然体験");
		assertThat(policy.otherPlaces()).isEmpty();
	}

	@Test
	void tellsTheFirstPathsOfSeveralElements() {
		assertThat(this.elements.pathsTo(List.of(MidorinoPlan.id("2-1-1.2"), MidorinoPlan.id("1"))))
			.hasEntrySatisfying("999016-2:2-1-1.2",
					(path) -> assertThat(path).extracting(PathStep::id).endsWith("999016-2:2-1-1"))
			.containsEntry("999016-2:1", List.of());
	}

	@Test
	void showsAVisionWithoutPathAndPlacement() {
		ElementInPlan vision = this.elements.withId(MidorinoPlan.id("1")).orElseThrow();

		assertThat(vision.path()).isEmpty();
		assertThat(vision.placement()).isNull();
		assertThat(vision.element().field()).isEqualTo("環境");
	}

	@Test
	void showsTheFirstPlaceOfARepeatedElementFirst() {
		ElementInPlan repeated = this.elements.withId(MidorinoPlan.id("2-1-1.2")).orElseThrow();

		assertThat(repeated.path()).extracting(PathStep::id).endsWith("999016-2:2-1-1");
		assertThat(repeated.otherPlaces()).singleElement()
			.satisfies((place) -> assertThat(place.path()).extracting(PathStep::id).endsWith("999016-2:1-1-1"));
	}

	@Test
	void attachesFootnotesToTitlesAndSentences() {
		Element goal = this.elements.withId(MidorinoPlan.id("1-1")).orElseThrow().element();

		assertThat(goal.statements()).hasSize(2);
		assertThat(goal.statements().getLast().footnotes()).extracting("term").containsExactly("ビオトープ");
		assertThat(this.elements.withId(MidorinoPlan.id("2-2")).orElseThrow().element().footnotes()).extracting("text")
			.containsExactly("年齢を問わない学習。");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			育成支援,           999016-2:2-1-1.1
			子育て支援,         999016-2:2-1-1
			子育て　支援,       999016-2:2-1-1
			1-1-2,              999016-2:1-1-2
			１-１-２,           999016-2:1-1-2
			１－１－２,         999016-2:1-1-2
			ビオトープ,         999016-2:1-1
			新設予定,           999016-2:1-1-3
			""")
	void findsTheElementThatHoldsEveryWordFirst(String text, String id) {
		assertThat(found(text)).first().isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "子育て OR 里山 AND NOT (水辺)", "里山*", "title:里山", "里山 +\"", "里山\\", "[里山 TO 水辺]", "里~" })
	void takesSearchSyntaxForText(String text) {
		assertThat(this.elements.matching(SearchRequest.of(text))).isNotNull();
	}

	@Test
	void explainsThatNothingMatches() {
		assertThat(search("宇宙港").explanation()).isNotNull();
		assertThat(search("の").explanation())
			.satisfies((told) -> assertThat(told.en()).contains("no word to search for"));
		assertThat(search("里山").explanation()).isNull();
	}

	@Test
	void filtersByKindAndMunicipality() {
		assertThat(
				this.elements.matching(new SearchRequest("里山", Kind.POLICY, new Region(List.of("999016")), null, 0, 10))
					.hits())
			.extracting((hit) -> hit.element().id())
			.startsWith("999016-2:1-1-1")
			.allMatch((id) -> id.matches("999016-2:\\d-\\d-\\d"));
		assertThat(this.elements.matching(new SearchRequest("里山", null, new Region(List.of("000000")), null, 0, 10))
			.total()).isZero();
	}

	@Test
	void turnsPages() {
		SearchPage second = this.elements
			.matching(new SearchRequest("里山", null, new Region(List.of("999016")), null, 1, 2));

		assertThat(second.total()).isEqualTo(search("里山").total());
		assertThat(second.hits()).extracting((hit) -> hit.element().id())
			.containsExactlyElementsOf(found("里山").subList(2, 4));
		assertThat(this.elements.matching(new SearchRequest("里山", null, new Region(List.of("999016")), null, 9, 2))
			.total()).isEqualTo(second.total());
	}

	private SearchPage search(String text) {
		return this.elements.matching(new SearchRequest(text, null, new Region(List.of("999016")), null, 0, 10));
	}

	private List<String> found(String text) {
		return search(text).hits().stream().map((hit) -> hit.element().id()).toList();
	}

}
