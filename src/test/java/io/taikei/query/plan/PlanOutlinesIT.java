package io.taikei.query.plan;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoPlan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.model.Provenance;
import io.taikei.query.path.PathStep;
import io.taikei.query.plan.PlanOutline.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class PlanOutlinesIT {

	@Autowired
	private PlanOutlines outlines;

	@Autowired
	private PlanCatalogue catalogue;

	@Autowired
	private UnresolvedItems openPoints;

	@BeforeAll
	static void loadPlan(@Autowired MidorinoGraph graph) {
		graph.load();
	}

	@Test
	void outlinesAPlanAsATree() {
		PlanOutline outline = this.outlines.ofPlan(MidorinoPlan.ID).orElseThrow();

		assertThat(codes(outline.elements())).containsExactly("1", "2");
		Node nature = outline.elements().getFirst();
		assertThat(nature.placement()).isNull();
		assertThat(codes(nature.children())).containsExactly("1-1", "1-2");
		assertThat(codes(nature.children().getFirst().children())).containsExactly("1-1-1", "1-1-2", "1-1-3");
		assertThat(nature.children().getLast().children()).singleElement()
			.satisfies((node) -> assertThat(node.element().kind()).isEqualTo(Kind.INITIATIVE));
	}

	@Test
	void knowsNoPlanByAnotherId() {
		assertThat(this.outlines.ofPlan(new PlanId("999016-1"))).isEmpty();
	}

	@Test
	void countsElementsByKind() {
		assertThat(this.catalogue.withId(MidorinoPlan.ID)).map(CataloguedPlan::elements)
			.contains(new ElementCounts(2, 4, 5, 6, 0, 1));
	}

	@Test
	void knowsWhatAPlanCallsItsLevels() {
		assertThat(this.catalogue.withId(MidorinoPlan.ID)).map(CataloguedPlan::levels).hasValueSatisfying((levels) -> {
			assertThat(levels.in(Kind.GOAL)).isEqualTo("基本目標");
			assertThat(levels.differs(Kind.GOAL)).isTrue();
			assertThat(levels.isOwn(Kind.PROJECT)).isFalse();
		});
		assertThat(this.outlines.ofPlan(MidorinoPlan.ID)).map((outline) -> outline.plan().levels().in(Kind.GOAL))
			.contains("基本目標");
	}

	@Test
	void listsInferredPlacements() {
		assertThat(this.openPoints.inferredPlacements(MidorinoPlan.ID)).singleElement().satisfies((link) -> {
			assertThat(link.element().title()).isEqualTo("生きもの調査の実施");
			assertThat(link.placement().alternatives()).hasSize(1);
			assertThat(link.path()).extracting(PathStep::id).endsWith("999016-2:1-1-1");
		});
	}

	@Test
	void listsWhatNoPersonConfirmedTheInferredFirst() {
		assertThat(this.openPoints.unconfirmedPlacements(MidorinoPlan.ID))
			.extracting((link) -> link.element().title(), (link) -> link.placement().status(),
					(link) -> link.placement().decidedBy())
			.containsExactly(tuple("生きもの調査の実施", Provenance.INFERRED, null),
					tuple("育成支援の充実", Provenance.MODEL_READ, MidorinoPlan.MODEL));
	}

	@Test
	void listsPlaceholders() {
		assertThat(this.openPoints.placeholders(MidorinoPlan.ID)).singleElement()
			.satisfies((place) -> assertThat(place.path()).hasSize(2));
	}

	private static List<String> codes(List<Node> nodes) {
		return nodes.stream().map((node) -> String.valueOf(node.element().code())).toList();
	}

}
