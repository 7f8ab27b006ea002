package io.taikei.loader;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.model.LostDecision;
import io.taikei.model.Overlap;
import io.taikei.model.Plan;
import io.taikei.model.ReviewState;
import io.taikei.query.EditionScope;
import io.taikei.query.Region;
import io.taikei.query.overlap.OverlapRequest;
import io.taikei.query.overlap.Overlaps;
import io.taikei.query.plan.LostDecisions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class LostDecisionsIT {

	private static final String GOAL = "1-2";

	private static final LostDecision LOST = new LostDecision("999016-2:1-2~999024-1:1-1-1.1", MidorinoPlan.id(GOAL),
			"ごみの少ない暮らしのために", KawasemiPlan.id("1-1-1.1"), "河川敷の草刈り", ReviewState.REJECTED, "somebody", "2026-02-03",
			"別の話です。", MidorinoPlan.ID);

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private PlanLoader loader;

	@Autowired
	private Overlaps overlaps;

	@Autowired
	private LostDecisions decisions;

	@Autowired
	private Neo4jClient client;

	@BeforeEach
	void loadPlansAndDecide() {
		this.graph.load();
		run("MATCH ()-[overlap:OVERLAPS {id: '%s'}]->() ".formatted(LOST.overlap())
				+ "SET overlap.reviewState = 'REJECTED', overlap.reviewer = 'somebody', "
				+ "overlap.reviewedAt = date('2026-02-03'), overlap.reviewNote = '別の話です。'");
	}

	@AfterEach
	void forgetDecisions() {
		run("MATCH (decision:LostDecision) DETACH DELETE decision");
		run("MATCH ()-[overlap:OVERLAPS]->() WHERE overlap.id STARTS WITH '999016-2' DELETE overlap");
	}

	@Test
	void keepsADecisionWhoseElementIsDropped() {
		LoadReport report = this.graph.load(withoutGoal());

		assertThat(report.lostDecisions()).containsExactly(LOST);
		assertThat(this.decisions.ofPlan(MidorinoPlan.ID)).containsExactly(LOST);
		assertThat(this.decisions.ofPlan(KawasemiPlan.ID)).containsExactly(LOST);
		assertThat(this.graph.load(withoutGoal()).changedNothing()).isTrue();
	}

	@Test
	void keepsADecisionWhosePlanIsForgotten() {
		ForgetReport report = this.loader.forget(MidorinoPlan.ID).orElseThrow();

		assertThat(report.lostDecisions()).containsExactly(LOST);
		assertThat(this.decisions.ofPlan(MidorinoPlan.ID)).containsExactly(LOST);
	}

	@Test
	void givesADecisionBackToItsOverlap() {
		this.graph.load(withoutGoal());
		this.graph.load(MidorinoPlan.plan());

		OverlapReport report = load(KawasemiPlan.overlaps());

		assertThat(report.restored()).isEqualTo(1);
		assertThat(this.decisions.ofPlan(MidorinoPlan.ID)).isEmpty();
		assertThat(reviewState()).isEqualTo(ReviewState.REJECTED);
		assertThat(this.client.query("MATCH ()-[overlap:OVERLAPS {id: '%s'}]->() ".formatted(LOST.overlap())
				+ "RETURN overlap.reviewNote AS note, overlap.reviewer AS reviewer, toString(overlap.reviewedAt) AS at")
			.fetch()
			.one()).hasValueSatisfying(
					(row) -> assertThat(row.values()).containsExactlyInAnyOrder("別の話です。", "somebody", "2026-02-03"));
		assertThat(load(KawasemiPlan.overlaps()).changedNothing()).isTrue();
	}

	@Test
	void keepsADecisionUntilItsOverlapIsFound() {
		this.graph.load(withoutGoal());
		this.graph.load(MidorinoPlan.plan());
		List<Overlap> others = KawasemiPlan.overlaps()
			.stream()
			.filter((overlap) -> !overlap.id().equals(LOST.overlap()))
			.toList();

		assertThat(load(others).restored()).isZero();
		assertThat(this.decisions.ofPlan(MidorinoPlan.ID)).containsExactly(LOST);

		assertThat(load(KawasemiPlan.overlaps()).restored()).isEqualTo(1);
	}

	@Test
	void losesNothingWhereTheElementStays() {
		assertThat(this.graph.load(MidorinoPlan.without("2-2")).lostDecisions()).isEmpty();
		assertThat(reviewState()).isEqualTo(ReviewState.REJECTED);
	}

	private static Plan withoutGoal() {
		return MidorinoPlan.with(MidorinoPlan.plan()
			.elements()
			.stream()
			.filter((element) -> !element.id().value().startsWith(MidorinoPlan.id(GOAL).value()))
			.toList());
	}

	private OverlapReport load(List<Overlap> found) {
		return this.graph.loadOverlaps(found);
	}

	private @Nullable ReviewState reviewState() {
		return this.overlaps
			.ofElement(new OverlapRequest(MidorinoPlan.id(GOAL), null, Region.EVERYWHERE, null, null,
					EditionScope.CURRENT, 0, 10))
			.orElseThrow()
			.overlaps()
			.getFirst()
			.likeness()
			.reviewState();
	}

	private void run(String cypher) {
		this.client.query(cypher).run();
	}

}
