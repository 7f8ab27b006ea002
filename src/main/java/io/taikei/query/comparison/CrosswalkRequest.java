package io.taikei.query.comparison;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of two plans to hold against each other, and what of it to answer.
 *
 * @param from the plan whose elements the rows are
 * @param to another plan
 * @param fromKind which elements of the first; null for its goals, or policies or
 * initiatives where it has none
 * @param toKind which elements of the second; null for its policies, or initiatives or
 * goals where it has none
 * @param tiers whether what is merely related counts
 * @param paging which of the pairs, or of a matrix's rows
 */
public record CrosswalkRequest(PlanId from, PlanId to, @Nullable Kind fromKind, @Nullable Kind toKind, TierScope tiers,
		Paging paging) {
}
