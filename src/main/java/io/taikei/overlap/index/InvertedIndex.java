package io.taikei.overlap.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the documents most similar to a query by cosine: exactly, without looking at all
 * of them.
 * <p>
 * Documents come in groups, a plan's elements in one, and are numbered from 0 in the
 * order they come, so that a group is a run of every list of postings. Adding a group
 * costs what the group itself holds, whatever is there already. Hits are ordered by
 * descending score, then ascending document; a document that shares no dimension with the
 * query is never one. Any number of threads may search while none adds.
 */
public final class InvertedIndex {

	/** How many documents are read together: few enough for the fastest cache. */
	private static final int RUN = 2048;

	private final List<Postings> postings = new ArrayList<>();

	/** Where each group begins, and last where the next will. */
	private int[] starts = new int[2];

	private int groups;

	/**
	 * Adds a group.
	 * @param group the vectors of its documents, in their order; their dimensions should
	 * be numbered without gaps, as room is kept for each up to the greatest
	 * @return the group's number, from 0
	 */
	public int add(List<SparseVector> group) {
		int document = size();
		int end = Math.addExact(document, group.size());
		if (end > Postings.LIMIT) {
			throw new IllegalArgumentException("%,d documents are more than %,d".formatted(end, Postings.LIMIT));
		}
		for (SparseVector vector : group) {
			for (int i = 0; i < vector.size(); i++) {
				postings(vector.dimension(i)).add(document, vector.weight(i));
			}
			document++;
		}
		if (++this.groups == this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, this.groups * 2);
		}
		this.starts[this.groups] = end;
		return this.groups - 1;
	}

	private Postings postings(int dimension) {
		while (this.postings.size() <= dimension) {
			this.postings.add(new Postings());
		}
		return this.postings.get(dimension);
	}

	/** How many documents there are. */
	int size() {
		return this.starts[this.groups];
	}

	/** How many groups there are. */
	int groups() {
		return this.groups;
	}

	/** The first document of a group; its others follow. */
	public int start(int group) {
		return this.starts[group];
	}

	/** The first document after a group. */
	int end(int group) {
		return this.starts[group + 1];
	}

	/** The best k of all documents. */
	List<Hit> search(SparseVector query, int k) {
		return searchOutside(0, 0, query, k);
	}

	/** The best k of all documents but one group's. */
	List<Hit> searchOutside(int group, SparseVector query, int k) {
		return searchOutside(start(group), end(group), query, k);
	}

	private List<Hit> searchOutside(int first, int end, SparseVector query, int k) {
		TopHits hits = new TopHits(k);
		new BlockSearch(terms(query), size(), first, end).offer(hits);
		return hits.toList();
	}

	/** The best k of one group. */
	public List<Hit> searchWithin(int group, SparseVector query, int k) {
		RunSearch search = new RunSearch(terms(query));
		search.read(start(group), end(group));
		return best(search, group, k);
	}

	/** The best k of each group, by the group's number. */
	List<List<Hit>> searchEach(SparseVector query, int k) {
		RunSearch search = new RunSearch(terms(query));
		List<List<Hit>> best = new ArrayList<>(this.groups);
		for (int group = 0; group < this.groups; group++) {
			if (end(group) > search.end()) {
				search.read(start(group), end(lastOfRun(group)));
			}
			best.add(best(search, group, k));
		}
		return best;
	}

	/** The last group to be read together with one. */
	private int lastOfRun(int group) {
		int last = group;
		while (last + 1 < this.groups && end(last + 1) - start(group) <= RUN) {
			last++;
		}
		return last;
	}

	private List<Hit> best(RunSearch search, int group, int k) {
		TopHits hits = new TopHits(k);
		search.offer(start(group), end(group), hits);
		return hits.toList();
	}

	private List<QueryTerm> terms(SparseVector query) {
		List<QueryTerm> terms = new ArrayList<>(query.size());
		for (int i = 0; i < query.size() && query.dimension(i) < this.postings.size(); i++) {
			terms.add(new QueryTerm(query.weight(i), this.postings.get(query.dimension(i))));
		}
		return terms;
	}

}
