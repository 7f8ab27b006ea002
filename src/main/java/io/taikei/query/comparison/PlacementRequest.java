package io.taikei.query.comparison;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.model.ReviewState;
import io.taikei.model.ThemeId;
import io.taikei.query.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs of two plans that are placed differently to answer.
 *
 * @param from the first plan
 * @param to the second plan
 * @param kind only pairs with an element of this kind; null for all
 * @param field only pairs with a branch that is mostly about this topmost theme; null for
 * all
 * @param state only pairs on which people decided this; null for all
 * @param paging which page of the pairs
 */
public record PlacementRequest(PlanId from, PlanId to, @Nullable Kind kind, @Nullable ThemeId field,
		@Nullable ReviewState state, Paging paging) {

	/** One page of all pairs. */
	public static PlacementRequest of(PlanId from, PlanId to, Paging paging) {
		return new PlacementRequest(from, to, null, null, null, paging);
	}

}
