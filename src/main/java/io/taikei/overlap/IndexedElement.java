package io.taikei.overlap;

import java.util.ArrayList;
import java.util.List;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.vector.KindIndex;
import io.taikei.overlap.vector.PlacedPlan;
import io.taikei.overlap.vector.PlacedVector;
import org.jspecify.annotations.Nullable;

/**
 * An element in an index of counterparts.
 *
 * @param plan its plan
 * @param place its place among those of its kind in the plan
 * @param vector the element
 */
record IndexedElement(PlacedPlan plan, int place, PlacedVector vector) {

	/** All elements of a plan that are compared, by kind and place. */
	static List<IndexedElement> allOf(PlacedPlan plan) {
		List<IndexedElement> elements = new ArrayList<>();
		PlacedPlan.KINDS.forEach((kind) -> {
			List<PlacedVector> vectors = plan.of(kind).vectors();
			for (int place = 0; place < vectors.size(); place++) {
				elements.add(new IndexedElement(plan, place, vectors.get(place)));
			}
		});
		return elements;
	}

	ElementId id() {
		return this.vector.id();
	}

	Kind kind() {
		return this.vector.kind();
	}

	/** The policy that an initiative is part of; null where it is of none. */
	@Nullable IndexedElement policy() {
		ElementId policy = this.vector.policy();
		if (policy == null) {
			return null;
		}
		KindIndex policies = this.plan.of(Kind.POLICY);
		int at = policies.place(policy);
		return new IndexedElement(this.plan, at, policies.vectors().get(at));
	}

	/** The elements of its own kind in its plan, which it competes with. */
	KindIndex competitors() {
		return this.plan.of(kind());
	}

	/** Another element of its kind in its plan. */
	IndexedElement competitor(int other) {
		return new IndexedElement(this.plan, other, competitors().vectors().get(other));
	}

}
