package io.taikei.overlap;

import java.util.List;

import io.taikei.overlap.index.Hit;
import io.taikei.overlap.index.InvertedIndex;

/**
 * The elements of one kind in one plan.
 *
 * @param index the index that holds them
 * @param group their group in it
 * @param vectors the elements, in the order of the group
 */
record CandidateIndex(InvertedIndex index, int group, List<PlacedVector> vectors) {

	/** The elements most like the given one, the likest first. */
	List<Hit> likest(PlacedVector vector, int count) {
		return this.index.searchWithin(this.group, vector.inContext(), count);
	}

	/** The place of a hit among the vectors. */
	int place(Hit hit) {
		return hit.document() - this.index.start(this.group);
	}

}
