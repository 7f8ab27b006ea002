package io.taikei.evaluation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * How well overlaps agree with what people accepted and rejected, by the figures of
 * judged pairs. What nobody decided on counts for nothing, so of each element only the
 * decided pairs are ranked.
 *
 * @param accepted how many pairs people accepted
 * @param rejected how many they rejected
 * @param unsure how many they could not tell
 * @param none how many pairs the decision rule takes of elements that have no
 * counterpart, as people decided; they count as rejected
 * @param precisionInterval the bootstrap interval of the precision over elements
 * @param figures the figures
 */
public record DecidedOverlaps(int accepted, int rejected, int unsure, int none, BootstrapInterval precisionInterval,
		@JsonUnwrapped Evaluation figures) {

	static DecidedOverlaps of(List<JudgedRanking> rankings, int unsure, int none) {
		List<JudgedRanking.Candidate> pairs = rankings.stream()
			.flatMap((ranking) -> ranking.candidates().stream())
			.toList();
		int accepted = (int) pairs.stream().filter(JudgedRanking.Candidate::isRelevant).count();
		return new DecidedOverlaps(accepted, pairs.size() - accepted - none, unsure, none,
				BootstrapInterval.of(rankings, (drawn) -> Decisions.of(drawn).precision()), Evaluation.of(rankings));
	}

}
