package io.taikei.overlap.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Searches all documents exactly, for one query after another, and scores few of them
 * (block-max pruning).
 * <p>
 * A block's bound is the sum of its ceilings, each times the query's weight: no document
 * in it scores more. Bounds are summed for all blocks. Of the documents of blocks whose
 * bounds are great enough, each has a closer bound by its own weights, rounded up; and
 * only those whose bounds are great enough, too, are scored. First come the most
 * promising documents, which tell whoever asks how good the best are, then all others
 * that reach what is still of use.
 */
public final class BlockSearch {

	/** A weight of 1 in the query, rounded up; coarse, so that no sum overflows. */
	private static final int FACTOR = 1 << 12;

	/** A block's bound of 1. */
	private static final int BLOCK_UNIT = FACTOR * BlockMaxima.CEILING;

	/** A document's bound of 1. */
	private static final int DOCUMENT_UNIT = FACTOR * BlockWeights.ONE;

	/** Into so many steps at most bounds are sorted, to find the greatest. */
	private static final int CUTS = 1024;

	private final List<SparseVector> documents;

	private final List<BlockWeights> blocks;

	private final List<BlockMaxima> maxima;

	private final BitSet removed;

	private final int first;

	private final int end;

	/** What the documents should be like. */
	private SparseVector query = SparseVector.of(Map.of());

	/** By dimension of the index: the query's weight. */
	private final float[] weights;

	/** The same, rounded up. */
	private final short[] factors;

	/** By block: its bound; 0 once its documents have theirs. */
	private final int[] bounds;

	/** Documents that have bounds of their own and are not scored yet. */
	private Bounds pending = new Bounds();

	/**
	 * @param documents all documents
	 * @param blocks the same, by block
	 * @param maxima by dimension: where documents have it
	 * @param removed documents that are not to be found
	 * @param first the first document of others that are not
	 * @param end the document after the last of these
	 */
	BlockSearch(List<SparseVector> documents, List<BlockWeights> blocks, List<BlockMaxima> maxima, BitSet removed,
			int first, int end) {
		this.documents = documents;
		this.blocks = blocks;
		this.maxima = maxima;
		this.removed = removed;
		this.first = first;
		this.end = end;
		this.weights = new float[maxima.size()];
		this.factors = new short[maxima.size()];
		this.bounds = new int[blocks.size()];
	}

	/**
	 * Begins a search; the one before is over.
	 * @param query what documents should be like
	 */
	public void begin(SparseVector query) {
		for (int i = known(this.query) - 1; i >= 0; i--) {
			this.weights[this.query.dimension(i)] = 0;
			this.factors[this.query.dimension(i)] = 0;
		}
		Arrays.fill(this.bounds, 0);
		this.pending = new Bounds();
		this.query = query;
		for (int i = known(query) - 1; i >= 0; i--) {
			int factor = (int) Math.ceil(query.weight(i) * FACTOR);
			this.weights[query.dimension(i)] = query.weight(i);
			this.factors[query.dimension(i)] = (short) factor;
			this.maxima.get(query.dimension(i)).addCeilings(this.bounds, factor);
		}
		int from = Math.ceilDiv(this.first, BlockMaxima.BLOCK);
		Arrays.fill(this.bounds, from, Math.max(from, this.end / BlockMaxima.BLOCK), 0);
	}

	/** How many of a query's dimensions, which ascend, any document may have. */
	private int known(SparseVector query) {
		int known = query.size();
		while (known > 0 && query.dimension(known - 1) >= this.weights.length) {
			known--;
		}
		return known;
	}

	/**
	 * The most promising documents of the most promising blocks, in no order.
	 * @param count how many of each, or some more
	 */
	public List<Hit> promising(int count) {
		Thresholds any = new Thresholds.Uniform(0);
		boundDocuments(new Thresholds.Uniform(cut(this.bounds, this.bounds.length, count, BLOCK_UNIT)), any);
		Bounds bounded = this.pending;
		Thresholds best = new Thresholds.Uniform(cut(bounded.bounds, bounded.size, count, DOCUMENT_UNIT));
		return score(best, any);
	}

	/** All other documents that reach their thresholds, in no order. */
	public List<Hit> others(Thresholds thresholds) {
		boundDocuments(thresholds, thresholds);
		return score(thresholds, thresholds);
	}

	/** A score that so many bounds reach. */
	private static double cut(int[] bounds, int size, int count, int unit) {
		int step = Integer.SIZE - Integer.numberOfLeadingZeros(unit / CUTS);
		int[] reached = new int[CUTS];
		for (int i = 0; i < size; i++) {
			reached[Math.min(CUTS - 1, bounds[i] >>> step)]++;
		}
		int cut = CUTS;
		for (int found = 0; cut > 0 && found < count; found += reached[cut]) {
			cut--;
		}
		return (double) (cut << step) / unit;
	}

	/**
	 * Bounds the documents of blocks that can reach their thresholds, and more than 0.
	 */
	private void boundDocuments(Thresholds ofBlocks, Thresholds ofDocuments) {
		int[] read = this.bounds;
		int leastOfBlocks = least(ofBlocks, BLOCK_UNIT);
		int leastOfDocuments = least(ofDocuments, DOCUMENT_UNIT);
		int[] found = new int[BlockMaxima.BLOCK];
		for (int block = 0; block < read.length; block++) {
			if (read[block] >= leastOfBlocks && read[block] >= ofBlocks.ofBlock(block) * BLOCK_UNIT) {
				read[block] = 0;
				this.blocks.get(block).bound(this.factors, found);
				int begin = block * BlockMaxima.BLOCK;
				for (int place = 0; place < found.length; place++) {
					if (found[place] >= leastOfDocuments
							&& found[place] >= ofDocuments.ofDocument(begin + place) * DOCUMENT_UNIT) {
						this.pending.add(begin + place, found[place]);
					}
				}
			}
		}
	}

	/** The least bound that any reaches a threshold with, more than 0. */
	private static int least(Thresholds thresholds, int unit) {
		return (int) Math.max(1, Math.ceil(thresholds.least() * unit));
	}

	/**
	 * Scores pending documents.
	 * @param bounds from which on a bound is great enough
	 * @param scores from which on a score is
	 */
	private List<Hit> score(Thresholds bounds, Thresholds scores) {
		List<Hit> hits = new ArrayList<>();
		Bounds left = new Bounds();
		for (int i = 0; i < this.pending.size; i++) {
			int document = this.pending.documents[i];
			if (this.pending.bounds[i] < bounds.ofDocument(document) * DOCUMENT_UNIT) {
				left.add(document, this.pending.bounds[i]);
			}
			else if (isSearched(document)) {
				double score = this.documents.get(document).dot(this.weights);
				if (score > 0 && score >= scores.ofDocument(document)) {
					hits.add(new Hit(document, score));
				}
			}
		}
		this.pending = left;
		return hits;
	}

	private boolean isSearched(int document) {
		return (document < this.first || document >= this.end) && !this.removed.get(document);
	}

	/** Documents with their bounds. */
	private static final class Bounds {

		private int[] documents = new int[64];

		private int[] bounds = new int[64];

		private int size;

		void add(int document, int bound) {
			if (this.size == this.documents.length) {
				this.documents = Arrays.copyOf(this.documents, this.size * 2);
				this.bounds = Arrays.copyOf(this.bounds, this.size * 2);
			}
			this.documents[this.size] = document;
			this.bounds[this.size++] = bound;
		}

	}

}
