package io.taikei.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.taikei.graph.Nodes;
import io.taikei.graph.PlanNode;
import io.taikei.model.LevelNames;
import io.taikei.model.Plan;
import org.neo4j.driver.types.MapAccessor;

/**
 * The plan that an answer is taken from.
 *
 * @param id the plan's id, such as {@code 132292-3}
 * @param title the plan's title
 * @param edition the edition's number or name
 * @param status draft or adopted
 * @param municipality who adopts it
 * @param levels what it calls its levels
 */
public record PlanSummary(String id, String title, String edition, Plan.Status status, Town municipality,
		@JsonIgnore LevelNames levels) {

	/** From a row with the columns plan and municipality. */
	public static PlanSummary of(MapAccessor row) {
		return of(row.get("plan"), row.get("municipality"));
	}

	public static PlanSummary of(MapAccessor plan, MapAccessor municipality) {
		return of(PlanNode.of(plan, municipality), Nodes.levelNames(plan));
	}

	public static PlanSummary of(PlanNode node, LevelNames levels) {
		return new PlanSummary(node.id(), node.title(), node.edition(), node.status(),
				new Town(node.municipality().code(), node.municipality().name()), levels);
	}

	/**
	 * A municipality by its code and name.
	 *
	 * @param code the local government code, six digits
	 * @param name the name in Japanese
	 */
	public record Town(String code, String name) {
	}

}
