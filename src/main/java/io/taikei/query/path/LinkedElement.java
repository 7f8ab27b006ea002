package io.taikei.query.path;

import io.taikei.graph.PropertyValues;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

/**
 * An element and one of its links: a row of plan-outline.cypher.
 *
 * @param element the element
 * @param link its link to the parent
 * @param parentId the id of the element, or the plan, above it
 */
public record LinkedElement(Node element, Relationship link, String parentId) {

	/** The name of the tree that the element is a root of. */
	public @Nullable String tree() {
		return PropertyValues.text(this.link, "tree");
	}

	public static LinkedElement of(TypeSystem types, Record row) {
		return new LinkedElement(row.get("element").asNode(), row.get("link").asRelationship(),
				row.get("parentId").asString());
	}

}
