package io.taikei.reader.torntable.matching;

/**
 * Sums over all matchings of items to places, by dynamic programming over the sets of
 * places that are taken.
 */
final class MatchingSums {

	private final int size;

	private final double[][] weights;

	/**
	 * @param losses how far the log weight of each pair falls short of what the best
	 * matching has there, so that no sum becomes too small to be told from 0
	 */
	MatchingSums(double[][] losses) {
		this.size = losses.length;
		this.weights = new double[this.size][this.size];
		for (int item = 0; item < this.size; item++) {
			for (int place = 0; place < this.size; place++) {
				this.weights[item][place] = Math.exp(-losses[item][place]);
			}
		}
	}

	/** The probability of each item at each place; each item's sum is 1. */
	double[][] probabilities() {
		double[] before = sums(false);
		double[] after = sums(true);
		double[][] probabilities = new double[this.size][this.size];
		int all = before.length - 1;
		for (int taken = 0; taken < all; taken++) {
			int item = Integer.bitCount(taken);
			for (int place = 0; place < this.size; place++) {
				if ((taken & 1 << place) == 0) {
					probabilities[item][place] += before[taken] * this.weights[item][place]
							* after[all ^ taken ^ 1 << place] / before[all];
				}
			}
		}
		return probabilities;
	}

	/**
	 * Summed weights of matching the first items (or the last ones) to each set of
	 * places.
	 */
	private double[] sums(boolean fromLast) {
		double[] sums = new double[1 << this.size];
		sums[0] = 1;
		for (int taken = 1; taken < sums.length; taken++) {
			int count = Integer.bitCount(taken);
			double[] item = this.weights[fromLast ? this.size - count : count - 1];
			for (int place = 0; place < this.size; place++) {
				if ((taken & 1 << place) != 0) {
					sums[taken] += sums[taken ^ 1 << place] * item[place];
				}
			}
		}
		return sums;
	}

}
