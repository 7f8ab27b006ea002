package io.taikei.overlap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

import io.taikei.model.ElementId;
import io.taikei.overlap.vector.PlacedPlan;

/**
 * A plan in an index of counterparts.
 *
 * @param plan its elements
 * @param first the number of its first element in the index
 * @param elements its elements, as they are numbered from the first on: those that are
 * mostly about the same stand together, as the index leaves out blocks of neighbours that
 * have little of what is sought
 */
record IndexedPlan(PlacedPlan plan, int first, List<IndexedElement> elements) {

	/** How many of an element's heaviest dimensions tell what it is mostly about. */
	private static final int HEAVIEST = 3;

	static IndexedPlan of(PlacedPlan plan, int first) {
		List<IndexedElement> elements = IndexedElement.allOf(plan);
		IdentityHashMap<IndexedElement, int[]> about = new IdentityHashMap<>();
		elements.forEach((element) -> about.put(element, element.vector().inContext().heaviest(HEAVIEST)));
		return new IndexedPlan(plan, first,
				elements.stream().sorted(Comparator.comparing(about::get, Arrays::compare)).toList());
	}

	/** The number after that of its last element. */
	int end() {
		return this.first + this.elements.size();
	}

	/** An element that is compared; empty where there is none of that id. */
	Optional<IndexedElement> element(ElementId id) {
		return this.elements.stream().filter((element) -> element.id().equals(id)).findFirst();
	}

}
