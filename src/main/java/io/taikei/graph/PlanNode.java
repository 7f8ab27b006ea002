package io.taikei.graph;

import io.taikei.model.Plan;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A plan that is loaded, without its elements.
 *
 * @param id the plan's id, such as {@code 132292-3}
 * @param title the plan's title
 * @param edition the edition's number or name
 * @param status draft or adopted
 * @param firstYear the first fiscal year
 * @param lastYear the last fiscal year; null where the source does not tell
 * @param current whether it is the municipality's current edition: of those adopted the
 * newest, else the newest
 * @param municipality who adopts it
 */
@Node("Plan")
public record PlanNode(@Id String id, String title, String edition, Plan.Status status, int firstYear,
		@Nullable Integer lastYear, boolean current,
		@Relationship(type = "ADOPTED", direction = Relationship.Direction.INCOMING) MunicipalityNode municipality) {

	public static PlanNode of(MapAccessor plan, MapAccessor municipality) {
		return new PlanNode(Nodes.id(plan), plan.get("title").asString(), plan.get("edition").asString(),
				Plan.Status.valueOf(plan.get("status").asString()), plan.get("firstYear").asInt(),
				PropertyValues.whole(plan, "lastYear"), plan.get("current").asBoolean(false),
				MunicipalityNode.of(municipality));
	}

}
