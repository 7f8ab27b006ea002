package io.taikei.query.overlap;

import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.EditionScope;
import io.taikei.query.Region;
import org.jspecify.annotations.Nullable;

/**
 * Which overlaps of an element to list.
 *
 * @param elementId the element
 * @param kind only those with elements of this kind; null for all
 * @param region only those with these municipalities
 * @param minScore only those with at least this score, 0 to 1; null for all
 * @param accepted only those that the decision rule takes, or does not; null for all
 * @param tier only those of this tier; null for all
 * @param editions which editions of the other plans
 * @param page the page's number, from 0
 * @param size how many overlaps a page holds, from 1 to 100
 */
public record OverlapRequest(ElementId elementId, @Nullable Kind kind, Region region, @Nullable Double minScore,
		@Nullable Boolean accepted, @Nullable Tier tier, EditionScope editions, int page, int size) {

	/** The largest page that may be asked for. */
	public static final int MAX_SIZE = 100;

	public OverlapRequest {
		if (page < 0 || size < 1 || size > MAX_SIZE) {
			throw new IllegalArgumentException("No such page: %d of size %d".formatted(page, size));
		}
	}

}
