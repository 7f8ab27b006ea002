package io.taikei.query.path;

import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;

/**
 * An element and one way from it up to its plan.
 *
 * @param element the element
 * @param way the way
 */
public record PlacedElement(Node element, UpwardPath way) {

	/** From a row with the columns element and place. */
	public static PlacedElement of(TypeSystem types, Record row) {
		return of("element", row);
	}

	/** From a row with the columns initiative and place. */
	public static PlacedElement ofInitiative(TypeSystem types, Record row) {
		return of("initiative", row);
	}

	private static PlacedElement of(String column, Record row) {
		return new PlacedElement(row.get(column).asNode(), UpwardPath.of(row.get("place").asPath()));
	}

}
