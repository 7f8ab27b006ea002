package io.taikei.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * How well likelihoods fit what was judged: of the pairs that are called 70 % sure, some
 * 70 % should be right. Pairs in which nothing was found count for nothing.
 *
 * @param bins the pairs by their likelihood, the least first; those that hold any
 * @param error the expected calibration error: how far likelihood and judgement are apart
 * in a bin, weighed by its pairs
 */
public record Reliability(List<Bin> bins, double error) {

	private static final int BINS = 10;

	public Reliability {
		bins = List.copyOf(bins);
	}

	public static Reliability of(List<JudgedRanking> rankings) {
		List<JudgedRanking.Candidate> found = rankings.stream()
			.flatMap((ranking) -> ranking.candidates().stream())
			.filter((candidate) -> candidate.score() > 0)
			.toList();
		List<Bin> bins = IntStream.range(0, BINS)
			.mapToObj((bin) -> Bin.of(found.stream()
				.filter((candidate) -> Math.min(BINS - 1, (int) (candidate.likelihood() * BINS)) == bin)
				.toList()))
			.filter(Objects::nonNull)
			.toList();
		return new Reliability(bins,
				bins.stream().mapToDouble((bin) -> bin.pairs() * Math.abs(bin.likelihood() - bin.right())).sum()
						/ Math.max(1, found.size()));
	}

	/**
	 * Pairs of about the same likelihood.
	 *
	 * @param pairs how many
	 * @param likelihood their mean likelihood
	 * @param right the part of them that belongs together
	 */
	public record Bin(int pairs, double likelihood, double right) {

		private static @Nullable Bin of(List<JudgedRanking.Candidate> candidates) {
			return candidates.isEmpty() ? null : new Bin(candidates.size(),
					candidates.stream().mapToDouble(JudgedRanking.Candidate::likelihood).average().orElseThrow(),
					candidates.stream()
						.mapToInt((candidate) -> candidate.isRelevant() ? 1 : 0)
						.average()
						.orElseThrow());
		}

	}

}
