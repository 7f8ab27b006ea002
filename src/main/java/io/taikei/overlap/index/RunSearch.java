package io.taikei.overlap.index;

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

	private int start;

	private int end;

	RunSearch(List<QueryTerm> terms) {
		this.terms = terms;
		this.positions = new int[terms.size()];
	}

	/**
	 * Reads a run.
	 * @param first its first document, not before the end of the last run
	 * @param end the document to stop before
	 */
	void read(int first, int end) {
		this.start = first / Postings.BLOCK * Postings.BLOCK;
		this.end = end;
		clear(end - this.start + Postings.BLOCK);
		for (int i = 0; i < this.positions.length; i++) {
			QueryTerm term = this.terms.get(i);
			this.positions[i] = term.postings().addRun(this.start, end, this.scores, term.weight(), this.positions[i]);
		}
	}

	/** The document that the last run stopped before. */
	int end() {
		return this.end;
	}

	/** Offers those of the run's documents that share a dimension. */
	void offer(int first, int end, TopHits hits) {
		for (int document = first; document < end; document++) {
			double score = this.scores[document - this.start];
			if (score > 0 && score >= hits.threshold()) {
				hits.offer(document, score);
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
