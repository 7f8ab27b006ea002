package io.taikei.overlap.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * One query's exact search among all documents, few of which are scored (block-max
 * pruning).
 * <p>
 * A block's bound is the sum of its ceilings, each times the query's weight: no document
 * in it scores more. Bounds are summed for all blocks. Then the blocks of the greatest
 * bounds are scored, which tells whoever asks how good the best are; and last, of the
 * others, those whose bounds reach what is still of use. Only what is scored has its
 * postings read.
 */
public final class BlockSearch {

	/** A weight of 1 in the query, rounded up; coarse, so that no sum overflows. */
	private static final int FACTOR = 1 << 12;

	/** A bound of 1. */
	private static final double UNIT = (double) FACTOR * Postings.CEILING;

	/** Into so many steps bounds are sorted, to find the greatest. */
	private static final int CUTS = 1024;

	private static final int CUT = (int) (UNIT / CUTS);

	private static final Thresholds ANY = new Thresholds.Uniform(0);

	private final List<QueryTerm> terms;

	/** By block: its bound, or the complement of its slot among those that are scored. */
	private final int[] bounds;

	private final BitSet removed;

	private final int first;

	private final int end;

	/**
	 * @param size how many documents there are
	 * @param removed documents that are not to be found
	 * @param first the first document of others that are not
	 * @param end the document after the last of these
	 */
	BlockSearch(List<QueryTerm> terms, int size, BitSet removed, int first, int end) {
		this.terms = terms;
		this.bounds = new int[Math.ceilDiv(size, Postings.BLOCK)];
		this.removed = removed;
		this.first = first;
		this.end = end;
		for (QueryTerm term : this.terms) {
			term.postings().addCeilings(this.bounds, (int) Math.ceil(term.weight() * FACTOR));
		}
		int from = Math.ceilDiv(first, Postings.BLOCK);
		Arrays.fill(this.bounds, from, Math.max(from, end / Postings.BLOCK), 0);
	}

	/**
	 * The documents of the most promising blocks, in no order.
	 * @param count how many blocks, or some more
	 */
	public List<Hit> promising(int count) {
		return score(reaching(new Thresholds.Uniform(cut(count) / UNIT)), ANY);
	}

	/** All other documents that reach their thresholds, in no order. */
	public List<Hit> others(Thresholds thresholds) {
		return score(reaching(thresholds), thresholds);
	}

	/** A bound that so many blocks reach. */
	private int cut(int count) {
		int[] reached = new int[CUTS];
		for (int bound : this.bounds) {
			reached[Math.min(CUTS - 1, bound / CUT)]++;
		}
		int cut = CUTS;
		for (int blocks = 0; cut > 0 && blocks < count; blocks += reached[cut]) {
			cut--;
		}
		return cut * CUT;
	}

	/** The blocks that can reach their thresholds, and more than 0. */
	private int[] reaching(Thresholds thresholds) {
		int[] read = this.bounds;
		int[] reaching = new int[64];
		int count = 0;
		for (int block = 0; block < read.length; block++) {
			if (read[block] > 0 && read[block] >= thresholds.ofBlock(block) * UNIT) {
				if (count == reaching.length) {
					reaching = Arrays.copyOf(reaching, count * 2);
				}
				reaching[count++] = block;
			}
		}
		return Arrays.copyOf(reaching, count);
	}

	/** The documents of blocks that reach their thresholds, once. */
	private List<Hit> score(int[] blocks, Thresholds thresholds) {
		for (int slot = 0; slot < blocks.length; slot++) {
			this.bounds[blocks[slot]] = ~slot;
		}
		double[] scores = new double[blocks.length * Postings.BLOCK];
		for (QueryTerm term : this.terms) {
			term.postings().addChosen(blocks, this.bounds, scores, term.weight());
		}
		List<Hit> hits = new ArrayList<>();
		for (int i = 0; i < scores.length; i++) {
			int document = blocks[i / Postings.BLOCK] * Postings.BLOCK + i % Postings.BLOCK;
			if (scores[i] > 0 && (document < this.first || document >= this.end) && !this.removed.get(document)
					&& scores[i] >= thresholds.ofDocument(document)) {
				hits.add(new Hit(document, scores[i]));
			}
		}
		for (int block : blocks) {
			this.bounds[block] = 0;
		}
		return hits;
	}

}
