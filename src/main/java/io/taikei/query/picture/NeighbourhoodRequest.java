package io.taikei.query.picture;

import io.taikei.model.ElementId;
import io.taikei.query.EditionScope;
import org.jspecify.annotations.Nullable;

/**
 * What to draw around an element.
 *
 * @param elementId the element
 * @param minScore only overlaps with at least this score, 0 to 1; null for all
 * @param editions which editions of the other plans
 * @param limit how many elements and themes at most, from 10 to 1000
 */
public record NeighbourhoodRequest(ElementId elementId, @Nullable Double minScore, EditionScope editions, int limit) {

	/** How many elements and themes a picture shows where nothing else is asked for. */
	public static final int USUAL_LIMIT = 100;

	/** The fewest that may be asked for: the element and those above it need room. */
	public static final int MIN_LIMIT = 10;

	/** The most that may be asked for. */
	public static final int MAX_LIMIT = 1000;

	public NeighbourhoodRequest {
		if (limit < MIN_LIMIT || limit > MAX_LIMIT) {
			throw new IllegalArgumentException("No such limit: " + limit);
		}
	}

	public static NeighbourhoodRequest of(ElementId elementId) {
		return new NeighbourhoodRequest(elementId, null, EditionScope.CURRENT, USUAL_LIMIT);
	}

}
