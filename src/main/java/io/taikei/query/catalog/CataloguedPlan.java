package io.taikei.query.catalog;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A plan that is loaded, without its elements.
 *
 * @param id the plan's id, such as {@code 132292-3}
 * @param title the plan's title
 * @param edition the edition's number or name
 * @param status DRAFT or ADOPTED
 * @param firstYear the first fiscal year
 * @param lastYear the last fiscal year; null where the source does not tell
 * @param current whether it is the municipality's current edition: of those adopted the
 * newest, else the newest
 * @param municipality who adopts it
 */
@Node("Plan")
public record CataloguedPlan(@Id String id, String title, String edition, String status, int firstYear,
		@Nullable Integer lastYear, boolean current, @Relationship(type = "ADOPTED",
				direction = Relationship.Direction.INCOMING) CataloguedMunicipality municipality) {
}
