package io.taikei.query.edition;

import io.taikei.graph.PropertyValues;
import io.taikei.model.Decider;
import io.taikei.model.Provenance;
import io.taikei.model.Succession.Kind;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.ElementRef;
import io.taikei.query.people.NamedPeople;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

/**
 * What an element was in the edition before, or became in the next one: a row of
 * editions-of-element.cypher.
 *
 * @param element the element of the other edition
 * @param plan the other edition
 * @param later whether it is the next one
 * @param kind what became of the earlier element
 * @param status how that is known
 * @param decidedBy who decided it; null where nobody did
 * @param confidence from 0 to 1; 1 for what is not inferred
 */
public record ElementOfEdition(ElementRef element, PlanSummary plan, boolean later, Kind kind, Provenance status,
		@Nullable Decider decidedBy, double confidence) {

	static ElementOfEdition of(TypeSystem types, Record row) {
		Relationship link = row.get("link").asRelationship();
		return new ElementOfEdition(ElementRef.of(row.get("other").asNode()), PlanSummary.of(row),
				row.get("later").asBoolean(), Kind.valueOf(link.get("kind").asString()),
				PropertyValues.provenance(link, "status"), NamedPeople.decider(link, "decidedBy"),
				link.get("confidence").asDouble());
	}

}
