package io.taikei.query;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * An element's code and title: a row of names-of-elements.cypher.
 *
 * @param id the element's id
 * @param code its code
 * @param title its title
 */
record NameOfElement(String id, @Nullable String code, String title) {

	static NameOfElement of(TypeSystem types, Record row) {
		return new NameOfElement(row.get("elementId").asString(), Nodes.text(row, "code"), row.get("title").asString());
	}

}
