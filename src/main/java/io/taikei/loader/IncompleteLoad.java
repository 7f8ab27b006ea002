package io.taikei.loader;

import io.taikei.model.PlanId;

/** Not every element of a plan hangs from it in the graph; nothing was loaded. */
public final class IncompleteLoad extends RuntimeException {

	private static final long serialVersionUID = 1L;

	IncompleteLoad(PlanId planId, long expected, long reached) {
		super("Of the %d elements of plan %s only %d can be reached from it: a link names a parent that does not exist"
			.formatted(expected, planId, reached));
	}

}
