package io.taikei.model;

import java.util.List;

/**
 * A node of a plan's tree. Its kind is its role, the same in every municipality; the
 * municipality's own name for the level is in the {@link Label}. Depth varies: an element
 * may hang from any higher element, and from several.
 */
public sealed interface PlanElement permits FutureVision, Goal, Policy, Initiative {

	Label label();

	/** The elements this one is part of; empty where it hangs from the plan itself. */
	List<Placement> placements();

	/** What the document states about the element, in its order. */
	List<Statement> statements();

	Kind kind();

	default ElementId id() {
		return label().id();
	}

	/** The roles of elements, from the top down. */
	enum Kind {

		FUTURE_VISION, GOAL, POLICY, INITIATIVE

	}

}
