package io.taikei.reader;

import java.util.Arrays;

/**
 * Matches items to places one to one: the likeliest matching, and the probability of
 * every pair over all matchings. Exact, by sums over subsets; O(2^n * n) for n items, so
 * n is limited.
 */
final class Matching {

	static final int LIMIT = 16;

	private final int size;

	private final double[][] logWeight;

	/**
	 * @param logWeight the log weight of item i at place j: {@code [i][j]}, square,
	 * finite
	 */
	Matching(double[][] logWeight) {
		this.size = logWeight.length;
		this.logWeight = logWeight;
		if (this.size > LIMIT) {
			throw new IllegalArgumentException(
					"%d items to match; at most %d can be matched exactly".formatted(this.size, LIMIT));
		}
	}

	/** The place of each item in the single likeliest matching. */
	int[] likeliest() {
		double[] best = new double[1 << this.size];
		int[] lastPlace = new int[1 << this.size];
		Arrays.fill(best, 1, best.length, Double.NEGATIVE_INFINITY);
		for (int taken = 1; taken < best.length; taken++) {
			int item = Integer.bitCount(taken) - 1;
			for (int place = 0; place < this.size; place++) {
				if ((taken & 1 << place) != 0) {
					double score = best[taken ^ 1 << place] + this.logWeight[item][place];
					// Of equals, the order of the places is kept.
					if (score >= best[taken]) {
						best[taken] = score;
						lastPlace[taken] = place;
					}
				}
			}
		}
		int[] placeOfItem = new int[this.size];
		int taken = best.length - 1;
		for (int item = this.size - 1; item >= 0; item--) {
			placeOfItem[item] = lastPlace[taken];
			taken ^= 1 << lastPlace[taken];
		}
		return placeOfItem;
	}

	/**
	 * The probability of each item at each place: {@code [item][place]}, each item's sum
	 * is 1.
	 */
	double[][] probabilities() {
		double[][] weights = weights();
		double[] before = sums(weights, false);
		double[] after = sums(weights, true);
		double[][] probabilities = new double[this.size][this.size];
		int all = before.length - 1;
		for (int taken = 0; taken < all; taken++) {
			int item = Integer.bitCount(taken);
			for (int place = 0; place < this.size; place++) {
				if ((taken & 1 << place) == 0) {
					probabilities[item][place] += before[taken] * weights[item][place] * after[all ^ taken ^ 1 << place]
							/ before[all];
				}
			}
		}
		return probabilities;
	}

	/**
	 * Summed weights of matching the first items (or the last ones) to each set of
	 * places.
	 */
	private double[] sums(double[][] weights, boolean fromLast) {
		double[] sums = new double[1 << this.size];
		sums[0] = 1;
		for (int taken = 1; taken < sums.length; taken++) {
			int count = Integer.bitCount(taken);
			double[] item = weights[fromLast ? this.size - count : count - 1];
			for (int place = 0; place < this.size; place++) {
				if ((taken & 1 << place) != 0) {
					sums[taken] += sums[taken ^ 1 << place] * item[place];
				}
			}
		}
		return sums;
	}

	/** The weights, scaled so that each item's largest is 1. */
	private double[][] weights() {
		double[][] weights = new double[this.size][];
		for (int item = 0; item < this.size; item++) {
			double largest = Arrays.stream(this.logWeight[item]).max().orElse(0);
			weights[item] = Arrays.stream(this.logWeight[item]).map((log) -> Math.exp(log - largest)).toArray();
		}
		return weights;
	}

}
