package io.taikei.query;

import io.taikei.model.Predicate;
import io.taikei.model.SourceSpan;
import org.neo4j.driver.types.Relationship;

/**
 * A curated mapping as the graph holds it, seen from one of its ends.
 *
 * @param link the relationship, which leads from the subject to the object
 * @param fromObject whether it is seen from the object
 */
record CuratedEdge(Relationship link, boolean fromObject) {

	CuratedMapping mapping() {
		Predicate predicate = Predicates.named(text("predicate"));
		return new CuratedMapping((this.fromObject ? predicate.inverse() : predicate).localName(),
				text("justification"), text("authorRole"), text("comment"), this.link.get("date").asLocalDate(),
				SourceSpan.line(text("sourceFile"), this.link.get("line").asInt()));
	}

	private String text(String name) {
		return this.link.get(name).asString();
	}

}
