package io.taikei.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.taikei.model.ElementId;
import io.taikei.overlap.vector.PlacedPlan;
import io.taikei.overlap.vector.PlacedVector;

/**
 * A plan in an index of counterparts.
 *
 * @param plan its elements
 * @param first the number of its first element in the index
 * @param elements its elements, as they are numbered from the first on
 */
record IndexedPlan(PlacedPlan plan, int first, List<IndexedElement> elements) {

	static IndexedPlan of(PlacedPlan plan, int first) {
		List<IndexedElement> elements = new ArrayList<>();
		PlacedPlan.KINDS.forEach((kind) -> {
			List<PlacedVector> vectors = plan.of(kind).vectors();
			for (int place = 0; place < vectors.size(); place++) {
				elements.add(new IndexedElement(plan, place, vectors.get(place)));
			}
		});
		return new IndexedPlan(plan, first, List.copyOf(elements));
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
