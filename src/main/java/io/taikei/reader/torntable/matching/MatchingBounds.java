package io.taikei.reader.torntable.matching;

/**
 * How likely each pair is at least, without a sum over all matchings. Where item i is at
 * place b and item k at place a, an exchange of the two gives a matching with i at a, and
 * every matching with i at a comes of one so. Hence i is at b at most as often as at a,
 * times the most that such an exchange loses, whoever k is. Summed over all b, that
 * bounds the probability of i at a from below. O(n^3).
 */
final class MatchingBounds {

	private final double[][] losses;

	/** What the probabilities of an item's other places sum up to, against this one's. */
	private final double[][] others;

	/**
	 * @param losses how far the log weight of each pair falls short of what the best
	 * matching has there
	 */
	MatchingBounds(double[][] losses) {
		this.losses = losses;
		this.others = new double[losses.length][losses.length];
	}

	/** The least probability of each item at each place. */
	double[][] probabilities() {
		int size = this.losses.length;
		for (int at = 0; at < size; at++) {
			for (int other = 0; other < size; other++) {
				if (other != at) {
					compare(at, other);
				}
			}
		}
		double[][] least = new double[size][size];
		for (int item = 0; item < size; item++) {
			for (int place = 0; place < size; place++) {
				least[item][place] = 1 / (1 + this.others[item][place]);
			}
		}
		return least;
	}

	private void compare(int at, int other) {
		int loser = -1;
		double most = Double.NEGATIVE_INFINITY;
		double second = Double.NEGATIVE_INFINITY;
		for (int item = 0; item < this.losses.length; item++) {
			double lost = this.losses[item][other] - this.losses[item][at];
			if (lost > most) {
				second = most;
				most = lost;
				loser = item;
			}
			else {
				second = Math.max(second, lost);
			}
		}
		for (int item = 0; item < this.losses.length; item++) {
			double exchanged = (item == loser) ? second : most;
			this.others[item][at] += Math.exp(exchanged + this.losses[item][at] - this.losses[item][other]);
		}
	}

}
