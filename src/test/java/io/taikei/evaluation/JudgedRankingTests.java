package io.taikei.evaluation;

import java.util.List;

import io.taikei.evaluation.JudgedRanking.Candidate;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class JudgedRankingTests {

	private static final ElementId GOAL = new ElementId("1-1:1");

	@Test
	void ordersByScoreThenId() {
		JudgedRanking ranking = new JudgedRanking(GOAL,
				List.of(candidate("b", 0.5, 0), candidate("c", 0.9, 0), candidate("a", 0.5, 0)));

		assertThat(ranking.candidates()).extracting((candidate) -> candidate.id().value())
			.containsExactly("c", "a", "b");
	}

	@Test
	void discountsGainsByRank() {
		JudgedRanking ranking = new JudgedRanking(GOAL, List.of(candidate("a", 0.9, 1), candidate("b", 0.8, 3)));

		double found = 1 + 7 / log2(3);
		double ideal = 7 + 1 / log2(3);
		assertThat(ranking.ndcg()).isCloseTo(found / ideal, within(1e-12));
	}

	@Test
	void averagesPrecisionOverRelevantRanks() {
		JudgedRanking ranking = new JudgedRanking(GOAL,
				List.of(candidate("a", 0.9, 2), candidate("b", 0.8, 1), candidate("c", 0.7, 3)));

		assertThat(ranking.averagePrecision()).isCloseTo((1 + 2.0 / 3) / 2, within(1e-12));
	}

	@Test
	void findsNoFaultInAnyOrderWhereNothingIsRelevant() {
		JudgedRanking ranking = new JudgedRanking(GOAL, List.of(candidate("a", 0.9, 0), candidate("b", 0.8, 0)));

		assertThat(ranking.ndcg()).isEqualTo(1);
		assertThat(ranking.averagePrecision()).isEqualTo(1);
	}

	@Test
	void takesNothingThatHasNoScore() {
		Decisions decisions = Decisions.from(0, List.of(new JudgedRanking(GOAL, List.of(candidate("a", 0, 2)))));

		assertThat(decisions).isEqualTo(new Decisions(0, 0, 1));
	}

	@Test
	void choosesThresholdsOnOtherGoalsOnly() {
		JudgedRanking clear = new JudgedRanking(GOAL, List.of(candidate("a", 0.9, 2), candidate("b", 0.1, 0)));
		JudgedRanking low = new JudgedRanking(new ElementId("1-1:2"),
				List.of(candidate("a", 0.2, 2), candidate("b", 0.1, 0)));

		Decisions decisions = Decisions.leaveOneOut(List.of(clear, low));

		assertThat(decisions).isEqualTo(new Decisions(1, 0, 1));
	}

	private static Candidate candidate(String id, double score, int grade) {
		return new Candidate(new ElementId(id), score, Tier.WEAK, score, grade);
	}

	private static double log2(double value) {
		return Math.log(value) / Math.log(2);
	}

}
