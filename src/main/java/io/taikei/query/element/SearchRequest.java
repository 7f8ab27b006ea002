package io.taikei.query.element;

import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.query.Region;
import org.jspecify.annotations.Nullable;

/**
 * What to search for among the elements of the current editions, or of one plan.
 *
 * @param text words or a code, such as 育成支援 or 1-3-2
 * @param kind only elements of this kind; null for all
 * @param region only these municipalities
 * @param plan only this plan, current or not; null for all current editions
 * @param page the page's number, from 0
 * @param size how many hits a page holds, from 1 to 100
 */
public record SearchRequest(String text, PlanElement.@Nullable Kind kind, Region region, @Nullable PlanId plan,
		int page, int size) {

	/** The largest page that may be asked for. */
	public static final int MAX_SIZE = 100;

	public SearchRequest {
		if (text.isBlank()) {
			throw new IllegalArgumentException("The text to search for is blank");
		}
		if (page < 0 || size < 1 || size > MAX_SIZE) {
			throw new IllegalArgumentException("No such page: %d of size %d".formatted(page, size));
		}
	}

	/** The first ten elements that match the text. */
	public static SearchRequest of(String text) {
		return new SearchRequest(text, null, Region.EVERYWHERE, null, 0, 10);
	}

}
