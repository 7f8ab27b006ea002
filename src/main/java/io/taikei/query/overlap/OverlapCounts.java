package io.taikei.query.overlap;

import io.taikei.query.AnswerText;
import io.taikei.query.Element;
import io.taikei.text.Bilingual;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * How much there is to list of an element: a row of count-overlaps-of-element.cypher.
 *
 * @param matching its overlaps that match the request
 * @param stored all of its overlaps
 * @param otherPlans the plans that it is not in
 */
public record OverlapCounts(long matching, long stored, long otherPlans) {

	static OverlapCounts of(TypeSystem types, Record row) {
		return new OverlapCounts(row.get("matching").asLong(), row.get("stored").asLong(),
				row.get("otherPlans").asLong());
	}

	/**
	 * Why nothing is shown of the element's overlaps.
	 * @param compared whether those of its plan have been looked for
	 */
	Bilingual explanation(Element element, boolean compared) {
		if (element.placeholder()) {
			return AnswerText.of("no-overlap.placeholder");
		}
		if (this.otherPlans == 0) {
			return AnswerText.of("no-overlap.no-other-plan");
		}
		if (this.stored == 0) {
			return compared ? AnswerText.of("no-overlap.none-stored") : AnswerText.of("not-compared");
		}
		return (this.matching == 0) ? AnswerText.of("no-overlap.none-matching", this.stored)
				: AnswerText.of("no-overlap.past-the-last", this.matching);
	}

}
