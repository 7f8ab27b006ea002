package io.taikei.evaluation;

import java.util.List;
import java.util.stream.IntStream;

import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.evaluation.JudgedRanking.Candidate;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EvaluationTests {

	private static final Offset<Double> ROUNDING = within(1e-12);

	@Test
	void measuresDecisions() {
		Decisions decisions = new Decisions(3, 1, 2);

		assertThat(decisions.precision()).isEqualTo(0.75);
		assertThat(decisions.recall()).isEqualTo(0.6);
		assertThat(decisions.f1()).isCloseTo(2 * 0.75 * 0.6 / (0.75 + 0.6), ROUNDING);
		assertThat(decisions.plus(new Decisions(1, 2, 3))).isEqualTo(new Decisions(4, 3, 5));
	}

	@Test
	void findsNoFaultWhereThereWasNothingToDecide() {
		assertThat(Decisions.NONE.precision()).isEqualTo(1);
		assertThat(Decisions.NONE.recall()).isEqualTo(1);
		assertThat(Decisions.NONE.f1()).isEqualTo(1);
	}

	@Test
	void findsAllFaultWhereNothingWasRight() {
		Decisions decisions = new Decisions(0, 2, 1);

		assertThat(decisions.precision()).isZero();
		assertThat(decisions.recall()).isZero();
		assertThat(decisions.f1()).isZero();
	}

	@Test
	void takesAThresholdBetweenTheScoresOfTheOtherGoals() {
		JudgedRanking judged = ranking("1", candidate("a", 0.5, false, 2), candidate("b", 0.1, false, 0));
		JudgedRanking other = ranking("2", candidate("a", 0.7, false, 2), candidate("b", 0.2, false, 0));

		assertThat(Decisions.leaveOneOut(List.of(judged, other))).isEqualTo(new Decisions(2, 0, 0));
	}

	@Test
	void takesAllScoresWhereAllOfTheOtherGoalsAreRelevant() {
		JudgedRanking judged = ranking("1", candidate("a", 0.2, false, 2));
		JudgedRanking other = ranking("2", candidate("a", 0.5, false, 2), candidate("b", 0.3, false, 2));

		assertThat(Decisions.leaveOneOut(List.of(judged, other)).missed()).isZero();
	}

	@Test
	void takesFewerScoresWhereMoreWouldBeNoBetterForTheOtherGoals() {
		JudgedRanking judged = ranking("1", candidate("a", 0.5, false, 0));
		JudgedRanking other = ranking("2", candidate("a", 0.9, false, 2), candidate("b", 0.6, false, 0),
				candidate("c", 0.5, false, 0), candidate("d", 0.2, false, 2));

		assertThat(Decisions.leaveOneOut(List.of(judged, other))).isEqualTo(new Decisions(0, 0, 2));
	}

	@Test
	void takesEveryScoreFromAThreshold() {
		JudgedRanking ranking = ranking("1", candidate("a", 0.5, false, 2), candidate("b", 0.4, false, 2));

		assertThat(Decisions.from(0.5, List.of(ranking))).isEqualTo(new Decisions(1, 0, 1));
	}

	@Test
	void measuresAllGoalsTogether() {
		Evaluation evaluation = Evaluation
			.of(List.of(ranking("1", candidate("a", 0.9, true, 3), candidate("b", 0.8, true, 0)),
					ranking("2", candidate("a", 0.2, false, 0), candidate("b", 0.1, false, 2))));

		double second = Math.log(2) / Math.log(3);
		assertThat(evaluation.ndcg()).isCloseTo((1 + second) / 2, ROUNDING);
		assertThat(evaluation.map()).isCloseTo((1 + 0.5) / 2, ROUNDING);
		assertThat(evaluation.precision()).isEqualTo(0.5);
		assertThat(evaluation.recall()).isEqualTo(0.5);
		assertThat(evaluation.f1()).isEqualTo(0.5);
		assertThat(evaluation.ndcgInterval().low()).isCloseTo(second, ROUNDING);
		assertThat(evaluation.ndcgInterval().high()).isCloseTo(1, ROUNDING);
		assertThat(evaluation.f1Interval()).isEqualTo(new BootstrapInterval(0, 2.0 / 3));
	}

	@Test
	void tellsHowFarLikelihoodsAreFromWhatWasJudged() {
		Reliability reliability = Reliability.of(List.of(ranking("1", candidate("a", 0.92, true, 3),
				candidate("b", 0.98, true, 0), candidate("c", 0.2, false, 0), candidate("d", 0, false, 2))));

		assertThat(reliability.bins()).hasSize(2)
			.last()
			.satisfies((bin) -> assertThat(bin.pairs()).isEqualTo(2))
			.satisfies((bin) -> assertThat(bin.likelihood()).isCloseTo(0.95, ROUNDING))
			.satisfies((bin) -> assertThat(bin.right()).isEqualTo(0.5));
		assertThat(reliability.error()).isCloseTo((2 * 0.45 + 0.2) / 3, ROUNDING);
	}

	@Test
	void judgesByTheThresholdOfOthers() {
		JudgedRanking judged = ranking("1", candidate("a", 0.5, false, 2), candidate("b", 0.1, false, 0));
		JudgedRanking other = ranking("2", candidate("a", 0.7, false, 2), candidate("b", 0.2, false, 0));

		assertThat(Evaluation.transferredF1(List.of(judged), List.of(other))).isEqualTo(1);
	}

	@Test
	void evaluatesOverlapsOfJudgedGoals() {
		ElementId goal = MidorinoPlan.id("1-1");

		Evaluation evaluation = Evaluation.of(KawasemiPlan.overlaps(),
				List.of(new JudgedPair(goal, KawasemiPlan.id("1-1-1"), 3),
						new JudgedPair(KawasemiPlan.id("1-1-1"), MidorinoPlan.id("1-1-2"), 2)),
				List.of(KawasemiPlan.id("1-1-1"), KawasemiPlan.id("1-1"), MidorinoPlan.id("1-1-2")));

		assertThat(evaluation.precision()).isCloseTo(2.0 / 3, ROUNDING);
		assertThat(evaluation.recall()).isEqualTo(1);
		assertThat(evaluation.ndcg()).isEqualTo(1);
	}

	@Test
	void namesTheSmallerIdOfAPairFirst() {
		ElementId smaller = MidorinoPlan.id("1-1");
		ElementId greater = MidorinoPlan.id("1-2");

		assertThat(Evaluation.Pair.of(greater, smaller)).isEqualTo(new Evaluation.Pair(smaller, greater))
			.isEqualTo(Evaluation.Pair.of(smaller, greater));
	}

	@Test
	void tellsWhereAMeasureWouldLieOnOtherGoals() {
		List<JudgedRanking> goals = IntStream.range(0, 40).mapToObj((goal) -> ranking(Integer.toString(goal))).toList();

		BootstrapInterval interval = BootstrapInterval.of(goals,
				(drawn) -> drawn.stream()
					.mapToInt((ranking) -> Integer.parseInt(ranking.goal().value()) % 2)
					.average()
					.orElseThrow());

		// The mean of 40 draws of 0 or 1 has a standard deviation of 0.079.
		assertThat(interval.low()).isBetween(0.3, 0.375);
		assertThat(interval.high()).isBetween(0.625, 0.7);
	}

	private static JudgedRanking ranking(String goal, Candidate... candidates) {
		return new JudgedRanking(new ElementId(goal), List.of(candidates));
	}

	private static Candidate candidate(String id, double score, boolean accepted, int grade) {
		return new Candidate(new ElementId(id), score, accepted ? Tier.DIRECT : Tier.WEAK, score, grade);
	}

}
