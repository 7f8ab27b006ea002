package io.taikei.overlap;

/** One dimension of a query, and how far its postings have been read. */
final class QueryTerm {

	private final double weight;

	private final Postings postings;

	private int position;

	QueryTerm(double weight, Postings postings) {
		this.weight = weight;
		this.postings = postings;
	}

	/** The squared weight: what the dimension adds to the query's squared length. */
	double square() {
		return this.weight * this.weight;
	}

	/** The most that the dimension can add to the score of any document. */
	double most() {
		return this.weight * this.postings.greatestWeight();
	}

	/** What the dimension can bring, for what reading its postings costs. */
	double worth() {
		return square() / this.postings.size();
	}

	/** Adds its contributions to the documents of a window, each after the last. */
	void addTo(Window window) {
		this.position = this.postings.addTo(window, this.weight, this.position);
	}

}
