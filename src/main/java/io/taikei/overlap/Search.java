package io.taikei.overlap;

import java.util.Arrays;
import java.util.Comparator;

/**
 * One query's exact evaluation by the max-score method.
 * <p>
 * Dimensions stand in ascending order of worth. The first of them together can bring a
 * document no more than a bound: the sum of what each can add at most, or the length of
 * the query within them, as no document is longer than 1 (Cauchy-Schwarz). While that
 * bound is below the k-th best score so far, no document can enter by these dimensions
 * alone: their postings, mostly the long ones, are not read, and only a document that
 * could enter with their help is scored whole. What remains is read in windows of
 * documents, whose sums stay in the cache.
 */
final class Search {

	/** Documents that are scored together: few enough for the fastest cache. */
	private static final int WINDOW = 2048;

	/**
	 * How much of the k-th best score the bound may come to. To score a document whole
	 * costs as much as to read some fifty postings, and at the full score so many had to
	 * be that nothing would be gained.
	 */
	private static final double PRUNING = 0.3;

	/** More than what rounding can take from a bound. */
	private static final double SLACK = 1 + 0x1p-30;

	private final SparseVector[] documents;

	private final QueryTerm[] terms;

	private final double[] bounds;

	private final QueryWeights weights;

	private final Window window;

	/**
	 * @param terms the query's dimensions that some document has; are sorted
	 * @param documents the vectors by document
	 * @param span the most documents that will be visited together
	 */
	Search(SparseVector query, QueryTerm[] terms, SparseVector[] documents, int span) {
		this.documents = documents;
		this.terms = terms;
		Arrays.sort(terms, Comparator.comparingDouble(QueryTerm::worth));
		this.bounds = bounds(terms);
		this.weights = new QueryWeights(query);
		this.window = new Window(Math.min(span, WINDOW));
	}

	/** At i, the most that the first i dimensions can bring a document. */
	private static double[] bounds(QueryTerm[] terms) {
		double[] bounds = new double[terms.length + 1];
		double most = 0;
		double square = 0;
		for (int i = 0; i < terms.length; i++) {
			most += terms[i].most();
			square += terms[i].square();
			bounds[i + 1] = Math.min(most, Math.sqrt(square)) * SLACK;
		}
		return bounds;
	}

	/**
	 * Offers the documents that share a dimension and could enter.
	 * @param first the first document, not before the end of the last visit
	 * @param end the document to stop before
	 */
	void visit(int first, int end, TopHits hits) {
		int essential = 0;
		for (int start = first; start < end; start = this.window.end()) {
			while (essential < this.terms.length && this.bounds[essential + 1] < PRUNING * hits.threshold()) {
				essential++;
			}
			this.window.move(start, Math.min(start + WINDOW, end));
			for (int i = essential; i < this.terms.length; i++) {
				this.terms[i].addTo(this.window);
			}
			offer(essential, hits);
		}
	}

	private void offer(int essential, TopHits hits) {
		for (int i = 0; i < this.window.count(); i++) {
			double score = this.window.score(i);
			if (score + this.bounds[essential] >= hits.threshold()) {
				int document = this.window.document(i);
				hits.offer(document, (essential == 0) ? score : this.weights.dot(this.documents[document]));
			}
		}
	}

}
