package io.taikei.query.review;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import io.taikei.query.overlap.OverlapReview;
import io.taikei.query.review.ReviewQueuePage.Progress;
import io.taikei.query.review.ReviewQueueRequest.Show;
import io.taikei.review.DecisionRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is only counted is as many as what the list shows. */
@GraphTest
class ReviewProgressIT {

	@Autowired
	private ReviewQueue queue;

	@Autowired
	private KawasemiGraph graph;

	@BeforeEach
	void loadPlans() {
		this.graph.load();
		this.graph.loadCurated();
	}

	@AfterEach
	void forget() {
		this.graph.forgetDecisions();
		this.graph.forgetMappings();
	}

	@Test
	void countsWhatNobodyDecidedOn() {
		assertThat(progress(MidorinoPlan.ID, KawasemiPlan.ID).decided()).isZero();
	}

	@Test
	void countsPairsAndElementsThatSomebodyDecidedOn() {
		long pairs = progress(MidorinoPlan.ID, KawasemiPlan.ID).pairs();
		this.graph.decide("999016-2:1-1~999024-1:1-1", Verdict.REJECTED);
		this.graph.decide(new DecisionRequest(Subject.NO_COUNTERPART, Verdict.NONE, "999016-2:1-1", "999024-1",
				new Reviewer("somebody", "REVIEWER"), "該当なし", null, null, null, null));

		Progress progress = progress(MidorinoPlan.ID, KawasemiPlan.ID);

		assertThat(progress.pairs()).isEqualTo(pairs);
		assertThat(progress.rejected()).isEqualTo(1);
		assertThat(progress.none()).isPositive();
		assertThat(progress.decided()).isEqualTo(1 + progress.none());
	}

	@Test
	void takesUpAnElementWithoutCounterpartAgainOnceItsTextHasChanged() {
		this.graph.decide(new DecisionRequest(Subject.NO_COUNTERPART, Verdict.NONE, "999016-2:1-1", "999024-1",
				new Reviewer("somebody", "REVIEWER"), "該当なし", null, null, null, null));
		assertThat(progress(MidorinoPlan.ID, KawasemiPlan.ID).changed()).isZero();

		this.graph.load(MidorinoPlan.replacing("1-1", (goal) -> PlanElement.of(goal.kind(), goal.label(), null,
				goal.placements(), List.of(), goal.delivery())));

		Progress progress = progress(MidorinoPlan.ID, KawasemiPlan.ID);
		assertThat(progress.changed()).isPositive().isEqualTo(progress.none());
		assertThat(this.queue
			.page(new ReviewQueueRequest(MidorinoPlan.ID, KawasemiPlan.ID, null, null, Show.CHANGED, null, null, null,
					Paging.whole()))
			.orElseThrow()
			.pairs()).extracting((pair) -> pair.element().element().id()).containsOnly("999016-2:1-1");
	}

	@Test
	void takesUpAPairAgainThatTheComputationDoesNotFindAnyMore() {
		String pair = "999016-2:1-1~999024-1:1-1-1";
		this.graph.decide(pair, Verdict.ACCEPTED);
		this.graph.loseOverlap(pair);

		assertThat(this.queue.progress(MidorinoPlan.ID, KawasemiPlan.ID).changed()).isEqualTo(1);
		assertThat(first()).satisfies((first) -> {
			assertThat(first.id()).isEqualTo(pair);
			assertThat(first.likeness().review()).isNotNull()
				.extracting(OverlapReview::changes)
				.isEqualTo(List.of(OverlapReview.Change.GONE));
		});
		this.graph.decide(pair, Verdict.REJECTED);
		assertThat(this.queue.progress(MidorinoPlan.ID, KawasemiPlan.ID).changed()).isZero();
	}

	private ReviewQueuePage.Pair first() {
		return this.queue
			.page(new ReviewQueueRequest(MidorinoPlan.ID, KawasemiPlan.ID, null, null, Show.OPEN, null, null, null,
					Paging.first(1)))
			.orElseThrow()
			.pairs()
			.getFirst();
	}

	@Test
	void countsInEitherDirection() {
		this.graph.decide("999016-2:1-1~999024-1:1-1-1", Verdict.ACCEPTED);

		assertThat(progress(KawasemiPlan.ID, MidorinoPlan.ID).accepted()).isEqualTo(1);
	}

	private Progress progress(PlanId from, PlanId to) {
		Progress counted = this.queue.progress(from, to);
		assertThat(counted).isEqualTo(this.queue
			.page(new ReviewQueueRequest(from, to, null, null, Show.ALL, null, null, null, Paging.whole()))
			.orElseThrow()
			.progress());
		return counted;
	}

}
