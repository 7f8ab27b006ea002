package io.taikei.query.catalog;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An element of a loaded plan, by its level only.
 *
 * @param id the element's id
 * @param levelName the municipality's own name for the level
 */
@Node("PlanElement")
public record CataloguedElement(@Id String id, String levelName) {
}
