package io.taikei.query.goal;

import io.taikei.model.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Which goals to answer for: those that hold the words of a text, themselves or in an
 * element below them.
 *
 * @param text words of a goal, or its code
 * @param plan only goals of this plan, current or not; null for all current editions
 * @param page the page's number, from 0
 * @param size how many goals a page holds, from 1 to 100
 * @param counterparts how many counterparts each goal has at most, from 1 to 100
 */
public record GoalSearchRequest(String text, @Nullable PlanId plan, int page, int size, int counterparts) {

	/** The largest page that may be asked for. */
	public static final int MAX_SIZE = 100;

	/** How many goals a page holds, each with all about it, where nothing is said. */
	public static final int DEFAULT_SIZE = 10;

	/** How many goals there are to choose from, each in short. */
	private static final int TO_CHOOSE_FROM = 20;

	public GoalSearchRequest {
		if (text.isBlank()) {
			throw new IllegalArgumentException("The text to search for is blank");
		}
		if (page < 0 || size < 1 || size > MAX_SIZE) {
			throw new IllegalArgumentException("No such page: %d of size %d".formatted(page, size));
		}
	}

	/** The first goals of the current editions that match the text. */
	public static GoalSearchRequest of(String text) {
		return new GoalSearchRequest(text, null, 0, TO_CHOOSE_FROM, CounterpartRequest.DEFAULT_OF_EACH);
	}

}
