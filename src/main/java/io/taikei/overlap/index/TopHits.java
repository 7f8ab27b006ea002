package io.taikei.overlap.index;

import java.util.Arrays;

/**
 * The best k of the documents offered, in whichever order they come: by descending score,
 * then ascending document. Made for a k of tens.
 */
public final class TopHits {

	private final int limit;

	private int[] documents;

	private double[] scores;

	private int size;

	private double threshold;

	/**
	 * @param limit k, 1 or more
	 */
	public TopHits(int limit) {
		if (limit < 1) {
			throw new IllegalArgumentException("The best %d were asked for".formatted(limit));
		}
		this.limit = limit;
		this.documents = new int[Math.min(limit, 16)];
		this.scores = new double[this.documents.length];
	}

	/** The least score that can still enter; 0 if any can. */
	public double threshold() {
		return this.threshold;
	}

	public void offer(int document, double score) {
		if (this.size == this.limit) {
			if (!isBefore(document, score, this.size - 1)) {
				return;
			}
			this.size--;
		}
		else if (this.size == this.documents.length) {
			int capacity = (int) Math.min(this.limit, this.size * 2L);
			this.documents = Arrays.copyOf(this.documents, capacity);
			this.scores = Arrays.copyOf(this.scores, capacity);
		}
		int place = this.size++;
		for (; place > 0 && isBefore(document, score, place - 1); place--) {
			this.documents[place] = this.documents[place - 1];
			this.scores[place] = this.scores[place - 1];
		}
		this.documents[place] = document;
		this.scores[place] = score;
		if (this.size == this.limit) {
			this.threshold = this.scores[this.size - 1];
		}
	}

	private boolean isBefore(int document, double score, int place) {
		return score > this.scores[place] || (score == this.scores[place] && document < this.documents[place]);
	}

	/** How many there are. */
	public int size() {
		return this.size;
	}

	/** A document by its rank, from 0. */
	public int document(int rank) {
		return this.documents[rank];
	}

	/** The score of the document of a rank. */
	public double score(int rank) {
		return this.scores[rank];
	}

}
