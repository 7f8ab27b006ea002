package io.taikei.overlap.index;

/**
 * The best k of the documents offered, in whichever order they come: by descending score,
 * then ascending document. Made for a k of tens.
 */
public final class TopHits {

	private final int limit;

	private final int[] documents;

	private final double[] scores;

	private int size;

	/**
	 * @param limit k, 1 or more
	 */
	public TopHits(int limit) {
		if (limit < 1) {
			throw new IllegalArgumentException("The best %d were asked for".formatted(limit));
		}
		this.limit = limit;
		this.documents = new int[limit];
		this.scores = new double[limit];
	}

	public void offer(int document, double score) {
		if (this.size == this.limit) {
			if (!isBefore(document, score, this.size - 1)) {
				return;
			}
			this.size--;
		}
		int place = this.size++;
		for (; place > 0 && isBefore(document, score, place - 1); place--) {
			this.documents[place] = this.documents[place - 1];
			this.scores[place] = this.scores[place - 1];
		}
		this.documents[place] = document;
		this.scores[place] = score;
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
