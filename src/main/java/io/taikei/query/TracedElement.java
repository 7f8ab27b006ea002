package io.taikei.query;

import io.taikei.graph.Nodes;
import io.taikei.query.path.UpwardPath;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.TypeSystem;

/**
 * An element and one way from it up to its plan: a row of trace-upward.cypher.
 *
 * @param element the element
 * @param way the way
 * @param plan the plan
 */
public record TracedElement(Node element, UpwardPath way, PlanSummary plan) {

	public String id() {
		return Nodes.id(this.element);
	}

	public static TracedElement of(TypeSystem types, Record row) {
		Path place = row.get("place").asPath();
		return new TracedElement(place.start(), UpwardPath.of(place),
				PlanSummary.of(place.end(), row.get("municipality")));
	}

}
