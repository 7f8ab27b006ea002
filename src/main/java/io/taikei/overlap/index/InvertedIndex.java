package io.taikei.overlap.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the documents most similar to a query by cosine: exactly, without looking at all
 * of them.
 * <p>
 * Documents are numbered from 0 in the order they come. Adding some costs what they
 * themselves hold, whatever is there already; what is removed is found no more, but takes
 * its room until the index is built anew. A document that shares no dimension with the
 * query is never found. Any number of threads may search while none adds or removes.
 */
public final class InvertedIndex {

	/** By dimension. */
	private final List<BlockMaxima> maxima = new ArrayList<>();

	private final List<SparseVector> documents = new ArrayList<>();

	private final List<BlockWeights> blocks = new ArrayList<>();

	private final BitSet removed = new BitSet();

	/**
	 * Adds documents.
	 * @param vectors the documents, in their order; their dimensions should be numbered
	 * without gaps, as room is kept for each up to the greatest
	 * @return the number of the first; the others follow
	 */
	public int add(List<SparseVector> vectors) {
		int first = size();
		int end = Math.addExact(first, vectors.size());
		if (end > BlockMaxima.LIMIT) {
			throw new IllegalArgumentException("%,d documents are more than %,d".formatted(end, BlockMaxima.LIMIT));
		}
		for (SparseVector vector : vectors) {
			for (int i = 0; i < vector.size(); i++) {
				maxima(vector.dimension(i)).add(size(), vector.weight(i));
			}
			this.documents.add(vector);
		}
		block(first / BlockMaxima.BLOCK);
		return first;
	}

	/** Puts all documents from a block on side by side. */
	private void block(int from) {
		this.blocks.subList(Math.min(from, this.blocks.size()), this.blocks.size()).clear();
		for (int begin = from * BlockMaxima.BLOCK; begin < size(); begin += BlockMaxima.BLOCK) {
			this.blocks
				.add(BlockWeights.of(this.documents.subList(begin, Math.min(begin + BlockMaxima.BLOCK, size()))));
		}
	}

	private BlockMaxima maxima(int dimension) {
		while (this.maxima.size() <= dimension) {
			this.maxima.add(new BlockMaxima());
		}
		return this.maxima.get(dimension);
	}

	/** Removes documents, from a first to before an end. */
	public void remove(int first, int end) {
		this.removed.set(first, end);
	}

	/** How many documents have been added. */
	public int size() {
		return this.documents.size();
	}

	/** How many of them have been removed. */
	public int removed() {
		return this.removed.cardinality();
	}

	/**
	 * Searches all documents but those from a first to before an end, for one query after
	 * another, in one thread.
	 */
	public BlockSearch searchOutside(int first, int end) {
		return new BlockSearch(this.documents, this.blocks, this.maxima, this.removed, first, end);
	}

}
