package io.taikei.query.plan;

import io.taikei.model.PlanElement.Kind;
import org.neo4j.driver.types.MapAccessor;

/**
 * How many elements of each kind a plan holds.
 *
 * @param futureVisions how many future visions
 * @param goals how many goals
 * @param policies how many policies, placeholders among them
 * @param initiatives how many initiatives
 * @param projects how many projects that cut across the tree
 * @param placeholders how many elements the document reserves for later, of any kind
 */
public record ElementCounts(long futureVisions, long goals, long policies, long initiatives, long projects,
		long placeholders) {

	/** How many of a kind. */
	public long of(Kind kind) {
		return switch (kind) {
			case FUTURE_VISION -> this.futureVisions;
			case GOAL -> this.goals;
			case POLICY -> this.policies;
			case INITIATIVE -> this.initiatives;
			case PROJECT -> this.projects;
		};
	}

	/** As the plan's node keeps them. */
	static ElementCounts of(MapAccessor plan) {
		return new ElementCounts(plan.get("futureVisions").asLong(), plan.get("goals").asLong(),
				plan.get("policies").asLong(), plan.get("initiatives").asLong(), plan.get("projects").asLong(),
				plan.get("placeholders").asLong());
	}

}
