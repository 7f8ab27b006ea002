package io.taikei.evaluation;

import java.util.List;
import java.util.function.Predicate;

/**
 * How well a decision rule takes the relevant candidates and no others.
 *
 * @param right relevant candidates that were taken
 * @param wrong other candidates that were taken
 * @param missed relevant candidates that were not
 */
public record Decisions(int right, int wrong, int missed) {

	public static final Decisions NONE = new Decisions(0, 0, 0);

	/**
	 * The decision on one candidate.
	 * @param taken whether it was taken
	 * @param relevant whether it is relevant
	 */
	public static Decisions of(boolean taken, boolean relevant) {
		return new Decisions((taken && relevant) ? 1 : 0, (taken && !relevant) ? 1 : 0, (!taken && relevant) ? 1 : 0);
	}

	/** The decisions that were taken on some goals. */
	static Decisions of(List<JudgedRanking> rankings) {
		return count(rankings, JudgedRanking.Candidate::accepted);
	}

	/** The decisions on some goals where every score from a threshold is taken. */
	static Decisions from(double threshold, List<JudgedRanking> rankings) {
		return count(rankings, (candidate) -> candidate.score() > 0 && candidate.score() >= threshold);
	}

	private static Decisions count(List<JudgedRanking> rankings, Predicate<JudgedRanking.Candidate> rule) {
		int right = 0;
		int wrong = 0;
		int missed = 0;
		for (JudgedRanking ranking : rankings) {
			for (JudgedRanking.Candidate candidate : ranking.candidates()) {
				boolean taken = rule.test(candidate);
				right += (taken && candidate.isRelevant()) ? 1 : 0;
				wrong += (taken && !candidate.isRelevant()) ? 1 : 0;
				missed += (!taken && candidate.isRelevant()) ? 1 : 0;
			}
		}
		return new Decisions(right, wrong, missed);
	}

	/**
	 * The decisions on each goal by the threshold that is best for all the others, so
	 * that no goal is judged by a threshold chosen on it.
	 */
	static Decisions leaveOneOut(List<JudgedRanking> rankings) {
		return rankings.stream()
			.map((ranking) -> from(
					bestThreshold(rankings.stream().filter((other) -> !other.goal().equals(ranking.goal())).toList()),
					List.of(ranking)))
			.reduce(NONE, Decisions::plus);
	}

	/** The middle between the last score to take and the next, where F1 is greatest. */
	static double bestThreshold(List<JudgedRanking> rankings) {
		double[] scores = rankings.stream()
			.flatMap((ranking) -> ranking.candidates().stream())
			.mapToDouble(JudgedRanking.Candidate::score)
			.distinct()
			.sorted()
			.toArray();
		double best = Double.POSITIVE_INFINITY;
		double f1 = 0;
		for (int i = scores.length - 1; i >= 0; i--) {
			double threshold = (i > 0) ? (scores[i] + scores[i - 1]) / 2 : scores[i] / 2;
			double reached = from(threshold, rankings).f1();
			if (reached > f1) {
				f1 = reached;
				best = threshold;
			}
		}
		return best;
	}

	public Decisions plus(Decisions other) {
		return new Decisions(this.right + other.right, this.wrong + other.wrong, this.missed + other.missed);
	}

	public double precision() {
		return (this.right + this.wrong > 0) ? (double) this.right / (this.right + this.wrong) : 1;
	}

	public double recall() {
		return (this.right + this.missed > 0) ? (double) this.right / (this.right + this.missed) : 1;
	}

	/** The harmonic mean of precision and recall, 0 to 1. */
	public double f1() {
		int all = 2 * this.right + this.wrong + this.missed;
		return (all > 0) ? 2.0 * this.right / all : 1;
	}

}
