package io.taikei.loader;

import java.util.List;
import java.util.Objects;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.ReviewState;
import io.taikei.query.EditionScope;
import io.taikei.query.Region;
import io.taikei.query.overlap.OverlapRequest;
import io.taikei.query.overlap.OverlapReview.Change;
import io.taikei.query.overlap.Overlaps;
import io.taikei.query.overlap.Similarity;
import io.taikei.query.plan.LostDecisions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class LostDecisionsIT {

	private static final String GOAL = "1-2";

	private static final String OVERLAP = "999016-2:1-2~999024-1:1-1-1.1";

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private PlanLoader loader;

	@Autowired
	private Overlaps overlaps;

	@Autowired
	private LostDecisions decisions;

	private Decision lost;

	@BeforeEach
	void loadPlansAndDecide() {
		this.graph.load();
		this.lost = this.graph.decide(OVERLAP, Verdict.REJECTED, "別の話です。");
	}

	@AfterEach
	void forgetDecisions() {
		this.graph.forgetDecisions();
	}

	@Test
	void keepsADecisionWhoseElementIsDropped() {
		LoadReport report = this.graph.load(withoutGoal());

		assertThat(report.lostDecisions()).containsExactly(this.lost);
		assertThat(this.decisions.ofPlan(MidorinoPlan.ID)).containsExactly(this.lost);
		assertThat(this.decisions.ofPlan(KawasemiPlan.ID)).containsExactly(this.lost);
		assertThat(this.graph.load(withoutGoal()).changedNothing()).isTrue();
	}

	@Test
	void keepsADecisionWhosePlanIsForgotten() {
		ForgetReport report = this.loader.forget(MidorinoPlan.ID).orElseThrow();

		assertThat(report.lostDecisions()).containsExactly(this.lost);
		assertThat(this.decisions.ofPlan(MidorinoPlan.ID)).containsExactly(this.lost);
	}

	@Test
	void givesADecisionBackToItsElement() {
		this.graph.load(withoutGoal());
		this.graph.load(MidorinoPlan.plan());

		assertThat(this.decisions.ofPlan(MidorinoPlan.ID)).isEmpty();
		assertThat(likeness(GOAL).reviewState()).isEqualTo(ReviewState.REJECTED);
		this.graph.loadOverlaps(KawasemiPlan.overlaps());

		assertThat(likeness(GOAL).score()).isNotNull();
		assertThat(likeness(GOAL).reviewState()).isEqualTo(ReviewState.REJECTED);
		assertThat(likeness(GOAL).review()).satisfies((review) -> {
			assertThat(review.reviewer()).isEqualTo("somebody");
			assertThat(review.note()).isEqualTo("別の話です。");
			assertThat(review.changes()).isEmpty();
		});
		assertThat(this.graph.loadOverlaps(KawasemiPlan.overlaps()).changedNothing()).isTrue();
	}

	@Test
	void saysThatATextHasChangedSince() {
		this.graph.decide("999016-2:1-1~999024-1:1-1", Verdict.REJECTED);

		this.graph.load(MidorinoPlan.replacing("1-1", LostDecisionsIT::withoutStatements));

		assertThat(likeness("1-1").review()).isNull();
		assertThat(this.overlaps.ofElement(all("1-1")).orElseThrow().overlaps())
			.filteredOn((overlap) -> overlap.element().id().equals("999024-1:1-1"))
			.singleElement()
			.satisfies((overlap) -> assertThat(Objects.requireNonNull(overlap.likeness().review()).changes())
				.containsExactly(Change.TEXT));
	}

	@Test
	void losesNothingWhereTheElementStays() {
		assertThat(this.graph.load(MidorinoPlan.without("2-2")).lostDecisions()).isEmpty();
		assertThat(likeness(GOAL).reviewState()).isEqualTo(ReviewState.REJECTED);
	}

	private static PlanElement withoutStatements(PlanElement element) {
		return PlanElement.of(element.kind(), element.label(), null, element.placements(), List.of(),
				element.delivery());
	}

	private static Plan withoutGoal() {
		return MidorinoPlan.with(MidorinoPlan.plan()
			.elements()
			.stream()
			.filter((element) -> !element.id().value().startsWith(MidorinoPlan.id(GOAL).value()))
			.toList());
	}

	private static OverlapRequest all(String code) {
		return new OverlapRequest(MidorinoPlan.id(code), null, Region.EVERYWHERE, null, null, null,
				EditionScope.CURRENT, 0, 10);
	}

	/** What is known of an element and the one that it is most like. */
	private Similarity likeness(String code) {
		var ranked = this.overlaps.ofElement(all(code)).orElseThrow();
		return ranked.overlaps().isEmpty() ? ranked.decidedOnly().getFirst().likeness()
				: ranked.overlaps().getFirst().likeness();
	}

}
