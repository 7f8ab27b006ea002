package io.taikei.reader.torntable.matching;

/**
 * Matches items to places one to one: the likeliest matching, and the probability of
 * every pair over all matchings. The probabilities are exact for up to
 * {@link #MOST_EXACT} items, by sums over subsets, O(2^n * n); beyond that they are lower
 * bounds.
 */
public final class Matching {

	/** Beyond it, twice the time and the memory for each item more. */
	public static final int MOST_EXACT = 18;

	private final int size;

	private final Assignment assignment;

	/**
	 * @param logWeight the log weight of item i at place j: {@code [i][j]}, square,
	 * finite
	 */
	public Matching(double[][] logWeight) {
		this.size = logWeight.length;
		this.assignment = new Assignment(logWeight);
	}

	/** The place of each item in the single likeliest matching. */
	public int[] likeliest() {
		return this.assignment.places();
	}

	/** Whether the probabilities are exact, and each item's sum is 1. */
	public boolean isExact() {
		return this.size <= MOST_EXACT;
	}

	/**
	 * The probability of each item at each place: {@code [item][place]}; where it is not
	 * exact, at least so much.
	 */
	public double[][] probabilities() {
		double[][] losses = new double[this.size][this.size];
		for (int item = 0; item < this.size; item++) {
			for (int place = 0; place < this.size; place++) {
				losses[item][place] = this.assignment.loss(item, place);
			}
		}
		return isExact() ? new MatchingSums(losses).probabilities() : new MatchingBounds(losses).probabilities();
	}

}
