package io.taikei.query.comparison;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.model.ReviewState;
import io.taikei.model.ThemeId;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
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
 * @param tiers whether pairs that are merely related count
 * @param paging which page of the pairs
 */
public record PlacementRequest(PlanId from, PlanId to, @Nullable Kind kind, @Nullable ThemeId field,
		@Nullable ReviewState state, TierScope tiers, Paging paging) {

}
