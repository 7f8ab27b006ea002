package io.taikei.query;

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
public record NamedElement(String id, PlanElement.Kind kind, @Nullable String code, String title, String levelName,
		SourceSpan source) {

	public static NamedElement of(Node node) {
		return new NamedElement(Nodes.id(node), Roles.kind(node), Nodes.text(node, "code"),
				node.get("title").asString(), node.get("levelName").asString(), Nodes.source(node));
	}

}
