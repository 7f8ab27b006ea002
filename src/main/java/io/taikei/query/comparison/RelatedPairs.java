package io.taikei.query.comparison;

import java.util.List;

import io.taikei.query.LocatedElement;
import io.taikei.query.LocatedElements;
import io.taikei.query.overlap.OverlapRow;
import io.taikei.query.overlap.Similarity;

/**
 * The pairs of two plans that are merely related, in short.
 *
 * @param total how many there are
 * @param pairs the first of them, in the order of the first plan's document
 */
public record RelatedPairs(int total, List<Pair> pairs) {

	/** How many are told of at once. */
	private static final int AT_ONCE = 100;

	public RelatedPairs {
		pairs = List.copyOf(pairs);
	}

	static RelatedPairs of(List<OverlapRow> all, LocatedElements located) {
		return new RelatedPairs(all.size(), all.stream().limit(AT_ONCE).map((row) -> Pair.of(row, located)).toList());
	}

	/**
	 * Two elements that are related.
	 *
	 * @param element the element of the first plan
	 * @param other the element of the second plan
	 * @param likeness how much both are alike, without saying why
	 */
	public record Pair(LocatedElement element, LocatedElement other, Similarity likeness) {

		static Pair of(OverlapRow row, LocatedElements located) {
			return new Pair(located.located(row.elementId()), located.located(row.otherId()), row.likeness());
		}

	}

}
