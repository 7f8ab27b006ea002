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

	/** Adds a positive contribution to a document within. */
	void add(int document, double contribution) {
		int place = document - this.first;
		double before = this.scores[place];
		// Written always and counted only for the first time: without a branch to guess.
		this.touched[this.count] = place;
		this.count += (before == 0) ? 1 : 0;
		this.scores[place] = before + contribution;
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
