package io.taikei.overlap.index;

import java.util.Arrays;
import java.util.List;

/**
 * One query's exact search among all documents, few of which are scored (block-max
 * pruning).
 * <p>
 * A block's bound is the sum of its ceilings, each times the query's weight: no document
 * in it scores more. Bounds are summed for all blocks. Then the blocks of the greatest
 * bounds are scored, so that the k-th best score is soon a good one; and last, of the
 * others, those whose bounds reach it. Only what is scored has its postings read.
 */
final class BlockSearch {

	/** A weight of 1 in the query, rounded up; coarse, so that no sum overflows. */
	private static final int FACTOR = 1 << 12;

	/** A bound of 1. */
	private static final double UNIT = (double) FACTOR * Postings.CEILING;

	/** How many blocks are scored first, for each hit that is asked for. */
	private static final int PROMISING = 4;

	private final List<QueryTerm> terms;

	/** By block: its bound, or the complement of its slot among those that are scored. */
	private final int[] bounds;

	private final int first;

	private final int end;

	/**
	 * @param size how many documents there are
	 * @param first the first document that is not to be found
	 * @param end the document after the last of these
	 */
	BlockSearch(List<QueryTerm> terms, int size, int first, int end) {
		this.terms = terms;
		this.bounds = new int[(size + Postings.BLOCK - 1) / Postings.BLOCK];
		this.first = first;
		this.end = end;
	}

	/** Offers all documents that can be hits. */
	void offer(TopHits hits) {
		for (QueryTerm term : this.terms) {
			term.postings().addCeilings(this.bounds, (int) Math.ceil(term.weight() * FACTOR));
		}
		int from = (this.first + Postings.BLOCK - 1) / Postings.BLOCK;
		Arrays.fill(this.bounds, from, Math.max(from, this.end / Postings.BLOCK), 0);
		score(greatest((int) Math.min(Integer.MAX_VALUE, (long) PROMISING * hits.limit())), hits);
		score(reaching((int) Math.ceil(hits.threshold() * UNIT)), hits);
	}

	/** The blocks of the greatest bounds, so many. */
	private int[] greatest(int count) {
		TopHits greatest = new TopHits(count);
		int[] read = this.bounds;
		int threshold = 0;
		for (int block = 0; block < read.length; block++) {
			if (read[block] > threshold) {
				greatest.offer(block, read[block]);
				threshold = (int) greatest.threshold();
			}
		}
		return greatest.toList().stream().mapToInt(Hit::document).toArray();
	}

	/** The blocks whose bounds are as great as one, and more than 0. */
	private int[] reaching(int bound) {
		int[] read = this.bounds;
		int least = Math.max(1, bound);
		int[] reaching = new int[64];
		int count = 0;
		for (int block = 0; block < read.length; block++) {
			if (read[block] >= least) {
				if (count == reaching.length) {
					reaching = Arrays.copyOf(reaching, count * 2);
				}
				reaching[count++] = block;
			}
		}
		return Arrays.copyOf(reaching, count);
	}

	/** Offers the documents of blocks, once. */
	private void score(int[] blocks, TopHits hits) {
		for (int slot = 0; slot < blocks.length; slot++) {
			this.bounds[blocks[slot]] = ~slot;
		}
		double[] scores = new double[blocks.length * Postings.BLOCK];
		for (QueryTerm term : this.terms) {
			term.postings().addChosen(this.bounds, scores, term.weight());
		}
		for (int i = 0; i < scores.length; i++) {
			int document = blocks[i / Postings.BLOCK] * Postings.BLOCK + i % Postings.BLOCK;
			if (scores[i] > 0 && (document < this.first || document >= this.end)) {
				hits.offer(document, scores[i]);
			}
		}
		for (int block : blocks) {
			this.bounds[block] = 0;
		}
	}

}
