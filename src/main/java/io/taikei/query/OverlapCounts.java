package io.taikei.query;

import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

/**
 * How much there is to list of an element: a row of count-overlaps-of-element.cypher.
 *
 * @param matching its overlaps that match the request
 * @param stored all of its overlaps
 * @param otherPlans the plans that it is not in
 */
record OverlapCounts(long matching, long stored, long otherPlans) {

	static OverlapCounts of(TypeSystem types, Record row) {
		return new OverlapCounts(row.get("matching").asLong(), row.get("stored").asLong(),
				row.get("otherPlans").asLong());
	}

}
