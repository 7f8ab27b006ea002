package io.taikei.overlap.vector;

import java.util.List;

import io.taikei.model.ElementId;
import io.taikei.overlap.index.SmallIndex;

/**
 * The elements of one kind in one plan, to compare others with.
 *
 * @param vectors the elements, in the order of their ids
 * @param index the same, in context
 */
public record KindIndex(List<PlacedVector> vectors, SmallIndex index) {

	public static KindIndex of(List<PlacedVector> vectors) {
		return new KindIndex(vectors, new SmallIndex(vectors.stream().map(PlacedVector::inContext).toList()));
	}

	/** The place of an element of which they have one. */
	public int place(ElementId id) {
		int low = 0;
		int high = this.vectors.size() - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.vectors.get(middle).id().compareTo(id) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** How like a vector each of them is. */
	public Ranking ranking(PlacedVector vector) {
		return new Ranking(this.index.scores(vector.inContext()));
	}

}
