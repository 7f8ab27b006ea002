package io.taikei.query.comparison;

import java.util.List;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a plan to hold against several others, and what of it to answer.
 *
 * @param from the plan whose elements the rows are
 * @param others the others, by their ids; the first {@link #MOST_PLANS} are answered
 * @param fromKind which elements of the one; null for its goals, or policies or
 * initiatives where it has none
 * @param kind which elements of the others; null for each one's policies, or initiatives
 * or goals where it has none
 * @param tiers whether what is merely related counts
 * @param best how many counterparts of an element in one plan are answered
 * @param paging which of the rows
 */
public record OneToManyRequest(PlanId from, List<String> others, @Nullable Kind fromKind, @Nullable Kind kind,
		TierScope tiers, int best, Paging paging) {

	/** The most that a plan is held against at once. */
	public static final int MOST_PLANS = 10;

	/** The most counterparts of an element in one plan. */
	public static final int MOST_BEST = 10;

	public OneToManyRequest {
		others = others.stream().distinct().toList();
	}

	/** Those that are answered. */
	public List<String> compared() {
		return this.others.stream().limit(MOST_PLANS).toList();
	}

	/** How many are not. */
	public int omitted() {
		return this.others.size() - compared().size();
	}

}
