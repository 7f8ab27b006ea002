package io.taikei.overlap;

/** Sums of scores for a short run of documents, and which of them have any. */
final class Window {

	private final double[] scores;

	private final int[] touched;

	private int count;

	private int first;

	private int end;

	/**
	 * @param capacity the most documents it can span
	 */
	Window(int capacity) {
		this.scores = new double[capacity];
		this.touched = new int[capacity + 1];
	}

	/** Forgets what it held, and spans the documents from first to before end. */
	void move(int first, int end) {
		for (int i = 0; i < this.count; i++) {
			this.scores[this.touched[i]] = 0;
		}
		this.count = 0;
		this.first = first;
		this.end = end;
	}

	/**
	 * Adds postings, up to the first after the window. The search spends its time here,
	 * so all is in local variables.
	 * @param documents in ascending order, none before the window
	 * @param weights more than 0
	 * @param from the first posting to add
	 * @param size how many postings there are
	 * @param factor what every weight is multiplied by
	 * @return the posting that it stopped at
	 */
	int add(int[] documents, float[] weights, int from, int size, double factor) {
		double[] sums = this.scores;
		int[] places = this.touched;
		int start = this.first;
		int stop = this.end;
		int known = this.count;
		int at = from;
		for (; at < size && documents[at] < stop; at++) {
			int place = documents[at] - start;
			double before = sums[place];
			// Written always and counted only the first time: no branch to guess.
			places[known] = place;
			known += (before == 0) ? 1 : 0;
			sums[place] = before + factor * weights[at];
		}
		this.count = known;
		return at;
	}

	int first() {
		return this.first;
	}

	int end() {
		return this.end;
	}

	/** How many documents have a score. */
	int count() {
		return this.count;
	}

	/** The i-th document that has a score, in no order. */
	int document(int i) {
		return this.first + this.touched[i];
	}

	/** The score of the i-th document. */
	double score(int i) {
		return this.scores[this.touched[i]];
	}

}
