package io.taikei.web.plan;

import io.taikei.graph.PlanNode;
import io.taikei.municipality.Neighbour;
import io.taikei.query.plan.CataloguedPlan;
import org.jspecify.annotations.Nullable;

/**
 * A municipality near another.
 *
 * @param code its code
 * @param name its name
 * @param prefecture its prefecture
 * @param kilometres how far the offices of both are from each other
 * @param planId the id of its current plan; null where none is loaded
 */
record NeighbourEntry(String code, String name, String prefecture, double kilometres, @Nullable String planId) {

	private static final double TENTHS = 10.0;

	static NeighbourEntry of(Neighbour neighbour, @Nullable CataloguedPlan plan) {
		PlanNode current = (plan != null) ? plan.plan() : null;
		return new NeighbourEntry(neighbour.town().code(), neighbour.town().municipality().name(),
				neighbour.town().municipality().prefecture(), Math.round(neighbour.kilometres() * TENTHS) / TENTHS,
				(current != null) ? current.id() : null);
	}

}
