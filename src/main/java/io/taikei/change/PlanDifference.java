package io.taikei.change;

import java.util.List;

import io.taikei.change.ElementChange.Kind;
import io.taikei.model.Plan;
import io.taikei.model.PlanId;

/**
 * What changes between two states of the same plan. An element with changes of several
 * kinds is listed under each.
 *
 * @param planId the plan
 * @param facts what changes about the plan itself
 * @param elements what changes about its elements, in the order of the kinds; those of a
 * kind as one reads the plan
 */
public record PlanDifference(PlanId planId, List<FactChange> facts, List<ElementChange> elements) {

	public PlanDifference {
		facts = List.copyOf(facts);
		elements = List.copyOf(elements);
	}

	/** What makes one state of a plan of another. */
	public static PlanDifference between(Plan before, Plan after) {
		if (!before.id().equals(after.id())) {
			throw new IllegalArgumentException("%s and %s are different plans".formatted(before.id(), after.id()));
		}
		return new PlanDifference(after.id(), PlanFacts.changes(before, after),
				new ElementComparison(before.elements(), after.elements()).changes());
	}

	/** A plan of which nothing is there before: all of its elements are added. */
	public static PlanDifference ofNew(Plan plan) {
		return new PlanDifference(plan.id(), PlanFacts.of(plan),
				new ElementComparison(List.of(), plan.elements()).changes());
	}

	public List<ElementChange> elements(Kind kind) {
		return this.elements.stream().filter((change) -> change.kind() == kind).toList();
	}

	/** Whether both states are the same. */
	public boolean isEmpty() {
		return this.facts.isEmpty() && this.elements.isEmpty();
	}

}
