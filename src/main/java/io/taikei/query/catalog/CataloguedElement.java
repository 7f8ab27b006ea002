package io.taikei.query.catalog;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An element of a loaded plan, by its name only.
 *
 * @param id the element's id
 * @param code its code; null where the document gives none
 * @param title its title; empty for a placeholder
 * @param levelName the municipality's own name for the level
 * @param roles the one further label of its node, such as {@code Goal}
 */
@Node("PlanElement")
public record CataloguedElement(@Id String id, @Nullable String code, String title, String levelName,
		@DynamicLabels Set<String> roles) {
}
