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

	private final List<Postings> postings = new ArrayList<>();

	private final BitSet removed = new BitSet();

	private int size;

	/**
	 * Adds documents.
	 * @param vectors the documents, in their order; their dimensions should be numbered
	 * without gaps, as room is kept for each up to the greatest
	 * @return the number of the first; the others follow
	 */
	public int add(List<SparseVector> vectors) {
		int first = this.size;
		int end = Math.addExact(first, vectors.size());
		if (end > Postings.LIMIT) {
			throw new IllegalArgumentException("%,d documents are more than %,d".formatted(end, Postings.LIMIT));
		}
		for (SparseVector vector : vectors) {
			for (int i = 0; i < vector.size(); i++) {
				postings(vector.dimension(i)).add(this.size, vector.weight(i));
			}
			this.size++;
		}
		return first;
	}

	private Postings postings(int dimension) {
		while (this.postings.size() <= dimension) {
			this.postings.add(new Postings());
		}
		return this.postings.get(dimension);
	}

	/** Removes documents, from a first to before an end. */
	public void remove(int first, int end) {
		this.removed.set(first, end);
	}

	/** How many documents have been added. */
	public int size() {
		return this.size;
	}

	/** How many of them have been removed. */
	public int removed() {
		return this.removed.cardinality();
	}

	/**
	 * Searches all documents but those from a first to before an end.
	 * @param query what they should be like
	 */
	public BlockSearch searchOutside(int first, int end, SparseVector query) {
		List<QueryTerm> terms = new ArrayList<>(query.size());
		for (int i = 0; i < query.size() && query.dimension(i) < this.postings.size(); i++) {
			terms.add(new QueryTerm(query.weight(i), this.postings.get(query.dimension(i))));
		}
		return new BlockSearch(terms, this.size, this.removed, first, end);
	}

}
