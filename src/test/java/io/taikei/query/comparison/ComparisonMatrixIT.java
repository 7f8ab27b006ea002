package io.taikei.query.comparison;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.comparison.ComparisonMatrix.Cell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ComparisonMatrixIT {

	@Autowired
	private Crosswalks crosswalks;

	@Autowired
	private MatrixFields fields;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
		this.graph.loadCurated();
	}

	@Test
	void sumsUpThePairsOfElementsWithAllThatIsBelowThem() {
		ComparisonMatrix matrix = matrix(Kind.GOAL, Kind.GOAL);

		assertThat(matrix.rows()).extracting((row) -> row.element().code()).containsExactly("1-1", "1-2", "2-1", "2-2");
		assertThat(matrix.columns()).extracting((column) -> column.element().code()).containsExactly("1-1", "1-2");
		assertThat(matrix.cells()).containsExactly(new Cell("999016-2:1-1", "999024-1:1-1", 0.9, 4, 1, 1, 0),
				new Cell("999016-2:2-1", "999024-1:1-2", null, 1, 1, 0, 0));
	}

	@Test
	void looksFromTheOtherPlanToo() {
		ComparisonMatrix matrix = this.crosswalks
			.matrix(KawasemiPlan.ID, MidorinoPlan.ID, Kind.POLICY, Kind.FUTURE_VISION)
			.orElseThrow();

		assertThat(matrix.cells()).containsExactly(new Cell("999024-1:1-1-1", "999016-2:1", 0.9, 3, 1, 1, 0),
				new Cell("999024-1:1-2-1", "999016-2:2", null, 1, 1, 0, 0));
	}

	@Test
	void leavesOutWhatAReviewRejectsAndMarksWhatItAccepts() {
		this.graph.decide("999016-2:1-1-2~999024-1:1-1-1", Verdict.REJECTED);
		this.graph.decide("999016-2:1-1~999024-1:1-1-1", Verdict.ACCEPTED);
		try {
			assertThat(matrix(Kind.GOAL, Kind.POLICY).cells())
				.contains(new Cell("999016-2:1-1", "999024-1:1-1-1", 0.82, 2, 0, 0, 1));
		}
		finally {
			this.graph.forgetDecisions();
		}
	}

	@Test
	void opensAFieldIntoItsPairs() {
		CorrespondingPairs pairs = this.fields.behind(MidorinoPlan.id("1-1"), KawasemiPlan.id("1-1")).orElseThrow();

		assertThat(pairs.pairs())
			.extracting((pair) -> pair.element().element().id() + " " + pair.other().element().id())
			.containsExactly("999016-2:1-1-2 999024-1:1-1-1", "999016-2:1-1 999024-1:1-1-1",
					"999016-2:1-1 999024-1:1-1", "999016-2:1-1-1.2 999024-1:1-1-1.2");
		assertThat(pairs.pairs().getFirst().likeness().curated()).isNotEmpty();
		assertThat(pairs.rowPlan().id()).isEqualTo("999016-2");
	}

	@Test
	void opensAnEmptyField() {
		assertThat(this.fields.behind(MidorinoPlan.id("1-2"), KawasemiPlan.id("1-2")).orElseThrow().pairs()).isEmpty();
	}

	@Test
	void knowsNeitherPlanNorElementByAnotherId() {
		assertThat(this.crosswalks.matrix(MidorinoPlan.ID, new PlanId("999024-9"), null, null)).isEmpty();
		assertThat(this.fields.behind(MidorinoPlan.id("1-1"), new ElementId("999024-1:9"))).isEmpty();
	}

	private ComparisonMatrix matrix(Kind from, Kind to) {
		return this.crosswalks.matrix(MidorinoPlan.ID, KawasemiPlan.ID, from, to).orElseThrow();
	}

}
