package io.taikei.overlap;

import java.util.Arrays;

/** The documents that have one dimension, in ascending order, each with its weight. */
final class Postings {

	private int[] documents = new int[2];

	private float[] weights = new float[2];

	private int size;

	private float greatestWeight;

	/** Adds a document greater than all before. */
	void add(int document, float weight) {
		if (this.size == this.documents.length) {
			int capacity = this.size + Math.max(2, this.size >> 1);
			this.documents = Arrays.copyOf(this.documents, capacity);
			this.weights = Arrays.copyOf(this.weights, capacity);
		}
		this.documents[this.size] = document;
		this.weights[this.size++] = weight;
		this.greatestWeight = Math.max(this.greatestWeight, weight);
	}

	int size() {
		return this.size;
	}

	float greatestWeight() {
		return this.greatestWeight;
	}

	/**
	 * Adds what this dimension contributes to the documents of a window.
	 * @param queryWeight the dimension's weight in the query
	 * @param position where to look from; no document of the window stands before it
	 * @return the position of the first document after the window
	 */
	int addTo(Window window, double queryWeight, int position) {
		int at = position;
		if (at < this.size && this.documents[at] < window.first()) {
			int found = Arrays.binarySearch(this.documents, at, this.size, window.first());
			at = (found < 0) ? -found - 1 : found;
		}
		return window.add(this.documents, this.weights, at, this.size, queryWeight);
	}

}
