package io.taikei.evaluation;

import java.util.List;

/**
 * How well overlaps agree with what people accepted and rejected. All measures go from 0
 * to 1; what nobody decided on counts for nothing.
 *
 * @param accepted how many pairs people accepted
 * @param rejected how many they rejected
 * @param unsure how many they could not tell
 * @param precision how many of those that the decision rule takes are accepted
 * @param precisionInterval its bootstrap interval over elements
 * @param recall how many of the accepted pairs the decision rule takes
 * @param f1 the harmonic mean of the two
 * @param f1Interval its bootstrap interval over elements
 * @param heldOutF1 F1 where each element's threshold is the best one of the others
 */
public record DecidedOverlaps(int accepted, int rejected, int unsure, double precision,
		BootstrapInterval precisionInterval, double recall, double f1, BootstrapInterval f1Interval, double heldOutF1) {

	static DecidedOverlaps of(List<JudgedRanking> rankings, int unsure) {
		Decisions decisions = Decisions.of(rankings);
		List<JudgedRanking.Candidate> pairs = rankings.stream()
			.flatMap((ranking) -> ranking.candidates().stream())
			.toList();
		int accepted = (int) pairs.stream().filter(JudgedRanking.Candidate::isRelevant).count();
		return new DecidedOverlaps(accepted, pairs.size() - accepted, unsure, decisions.precision(),
				BootstrapInterval.of(rankings, (drawn) -> Decisions.of(drawn).precision()), decisions.recall(),
				decisions.f1(), BootstrapInterval.of(rankings, (drawn) -> Decisions.of(drawn).f1()),
				Decisions.leaveOneOut(rankings).f1());
	}

}
