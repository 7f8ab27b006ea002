package io.taikei.loader;

import java.util.Collection;

import io.taikei.model.PlanId;

/** Not all that was to be loaded of a plan is in the graph afterwards; nothing was. */
public final class IncompleteLoad extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private IncompleteLoad(String message) {
		super(message);
	}

	static IncompleteLoad ofElements(PlanId planId, long expected, long reached) {
		return new IncompleteLoad(
				"Of the %d elements of plan %s only %d can be reached from it: a link names a parent that does not exist"
					.formatted(expected, planId, reached));
	}

	static IncompleteLoad ofSuccession(PlanId before, PlanId after, long expected, long stored) {
		return new IncompleteLoad(
				"Of the %d links from the elements of plan %s to those of plan %s only %d could be stored: load both plans as they were compared"
					.formatted(expected, after, before, stored));
	}

	static IncompleteLoad ofOverlaps(Collection<PlanId> plans, long expected, long stored) {
		return new IncompleteLoad(
				"Of the %d overlaps of %s only %d could be stored: one names an element that does not exist"
					.formatted(expected, plans, stored));
	}

}
