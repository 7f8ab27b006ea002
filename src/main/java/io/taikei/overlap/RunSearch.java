package io.taikei.overlap;

import java.util.Arrays;
import java.util.List;

/**
 * One query's exact search in runs of documents, in ascending order: reads every posting
 * of the query's dimensions there.
 */
final class RunSearch {

	private final List<QueryTerm> terms;

	/** How far the postings of each dimension have been read. */
	private final int[] positions;

	private double[] scores = new double[0];

	RunSearch(List<QueryTerm> terms) {
		this.terms = terms;
		this.positions = new int[terms.size()];
	}

	/**
	 * Offers the documents that share a dimension.
	 * @param first the first document, not before the end of the last run
	 * @param end the document to stop before
	 */
	void offer(int first, int end, TopHits hits) {
		int start = first / Postings.BLOCK * Postings.BLOCK;
		clear(end - start + Postings.BLOCK);
		for (int i = 0; i < this.positions.length; i++) {
			QueryTerm term = this.terms.get(i);
			this.positions[i] = term.postings().addRun(start, end, this.scores, term.weight(), this.positions[i]);
		}
		for (int document = first; document < end; document++) {
			if (this.scores[document - start] > 0) {
				hits.offer(document, this.scores[document - start]);
			}
		}
	}

	private void clear(int capacity) {
		if (this.scores.length < capacity) {
			this.scores = new double[capacity];
		}
		else {
			Arrays.fill(this.scores, 0, capacity, 0);
		}
	}

}
