package io.taikei.loader;

import java.util.List;
import java.util.Objects;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.Label;
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
	void followsAnElementThatHasAnotherId() {
		this.graph.load(MidorinoPlan.with(MidorinoPlan.plan()
			.elements()
			.stream()
			.map((element) -> element.id().equals(MidorinoPlan.id(GOAL)) ? withCode(element, "1-9") : element)
			.toList()));

		assertThat(this.decisions.ofPlan(MidorinoPlan.ID)).isEmpty();
		assertThat(likeness("1-9").reviewState()).isEqualTo(ReviewState.REJECTED);
		assertThat(Objects.requireNonNull(likeness("1-9").review()).changes()).isEmpty();
	}

	@Test
	void saysThatATextHasChangedSince() {
		this.graph.load(MidorinoPlan.with(MidorinoPlan.plan()
			.elements()
			.stream()
			.map((element) -> element.id().equals(MidorinoPlan.id(GOAL)) ? withoutStatements(element) : element)
			.toList()));

		assertThat(Objects.requireNonNull(likeness(GOAL).review()).changes()).containsExactly(Change.TEXT);
	}

	@Test
	void losesNothingWhereTheElementStays() {
		assertThat(this.graph.load(MidorinoPlan.without("2-2")).lostDecisions()).isEmpty();
		assertThat(likeness(GOAL).reviewState()).isEqualTo(ReviewState.REJECTED);
	}

	private static PlanElement withCode(PlanElement element, String code) {
		Label label = element.label();
		return PlanElement.of(element.kind(),
				new Label(MidorinoPlan.id(code), code, code, label.title(), label.naming(), label.namedBy(),
						label.levelName(), label.order(), label.placeholder(), label.note(), label.footnotes(),
						label.codeSource(), label.source()),
				null, element.placements(), element.statements(), element.delivery());
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

	/** What is known of the goal and the element of the decision. */
	private Similarity likeness(String code) {
		var ranked = this.overlaps
			.ofElement(new OverlapRequest(MidorinoPlan.id(code), null, Region.EVERYWHERE, null, null,
					EditionScope.CURRENT, 0, 10))
			.orElseThrow();
		return ranked.overlaps().isEmpty() ? ranked.decidedOnly().getFirst().likeness()
				: ranked.overlaps().getFirst().likeness();
	}

}
