package io.taikei.query.path;

import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.graph.Roles;
import io.taikei.model.PlanElement;
import io.taikei.model.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;

/**
 * An element as a table names it.
 *
 * @param id the element's id
 * @param kind its role in the tree
 * @param code its code
 * @param title its title; empty where the document only reserves a place
 * @param levelName the municipality's own name for its level
 * @param source where its title stands
 */
public record ElementRef(String id, PlanElement.Kind kind, @Nullable String code, String title, String levelName,
		SourceSpan source) {

	public static ElementRef of(Node node) {
		return new ElementRef(Nodes.id(node), Roles.kind(node), PropertyValues.text(node, "code"),
				node.get("title").asString(), node.get("levelName").asString(), PropertyValues.source(node));
	}

}
