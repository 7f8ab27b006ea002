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
 * vector read.
 */
public final class BlockSearch {

	/** A weight of 1 in the query, rounded up; coarse, so that no sum overflows. */
	private static final int FACTOR = 1 << 12;

	/** A bound of 1. */
	private static final double UNIT = (double) FACTOR * BlockMaxima.CEILING;

	/** Into so many steps bounds are sorted, to find the greatest. */
	private static final int CUTS = 1024;

	private static final int CUT = (int) (UNIT / CUTS);

	private static final Thresholds ANY = new Thresholds.Uniform(0);

	private final List<SparseVector> documents;

	/** What the documents should be like: the weight in each dimension of the index. */
	private final float[] query;

	/** By block: its bound; 0 once it is scored. */
	private final int[] bounds;

	private final BitSet removed;

	private final int first;

	private final int end;

	/**
	 * @param documents all documents
	 * @param maxima by dimension: where documents have it
	 * @param removed documents that are not to be found
	 * @param first the first document of others that are not
	 * @param end the document after the last of these
	 */
	BlockSearch(SparseVector query, List<SparseVector> documents, List<BlockMaxima> maxima, BitSet removed, int first,
			int end) {
		this.documents = documents;
		this.query = new float[maxima.size()];
		this.bounds = new int[Math.ceilDiv(documents.size(), BlockMaxima.BLOCK)];
		this.removed = removed;
		this.first = first;
		this.end = end;
		for (int i = 0; i < query.size() && query.dimension(i) < maxima.size(); i++) {
			this.query[query.dimension(i)] = query.weight(i);
			maxima.get(query.dimension(i)).addCeilings(this.bounds, (int) Math.ceil(query.weight(i) * FACTOR));
		}
		int from = Math.ceilDiv(first, BlockMaxima.BLOCK);
		Arrays.fill(this.bounds, from, Math.max(from, end / BlockMaxima.BLOCK), 0);
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
		List<Hit> hits = new ArrayList<>();
		for (int block : blocks) {
			this.bounds[block] = 0;
			int begin = block * BlockMaxima.BLOCK;
			int next = Math.min(begin + BlockMaxima.BLOCK, this.documents.size());
			for (int document = begin; document < next; document++) {
				double score = isSearched(document) ? this.documents.get(document).dot(this.query) : 0;
				if (score > 0 && score >= thresholds.ofDocument(document)) {
					hits.add(new Hit(document, score));
				}
			}
		}
		return hits;
	}

	private boolean isSearched(int document) {
		return (document < this.first || document >= this.end) && !this.removed.get(document);
	}

}
