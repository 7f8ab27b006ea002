package io.taikei.query.overlap;

import io.taikei.query.Bilingual;
import io.taikei.query.Element;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * How much there is to list of an element: a row of count-overlaps-of-element.cypher.
 *
 * @param matching its overlaps that match the request
 * @param stored all of its overlaps
 * @param otherPlans the plans that it is not in
 * @param compared whether its overlaps have been looked for
 */
public record OverlapCounts(long matching, long stored, long otherPlans, boolean compared) {

	static OverlapCounts of(TypeSystem types, Record row) {
		return new OverlapCounts(row.get("matching").asLong(), row.get("stored").asLong(),
				row.get("otherPlans").asLong(), row.get("compared").asBoolean());
	}

	/** Why nothing is shown of the element's overlaps. */
	Bilingual explanation(Element element) {
		if (element.placeholder()) {
			return Bilingual.of("no-overlap.placeholder");
		}
		if (this.otherPlans == 0) {
			return Bilingual.of("no-overlap.no-other-plan");
		}
		if (this.stored == 0) {
			return this.compared ? Bilingual.of("no-overlap.none-stored") : Bilingual.of("not-compared");
		}
		return (this.matching == 0) ? Bilingual.of("no-overlap.none-matching", this.stored)
				: Bilingual.of("no-overlap.past-the-last", this.matching);
	}

}
