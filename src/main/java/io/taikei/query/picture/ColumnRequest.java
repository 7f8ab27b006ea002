package io.taikei.query.picture;

import java.util.List;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ReviewState;
import io.taikei.query.TierScope;
import org.jspecify.annotations.Nullable;

/**
 * Which plans to draw side by side, and which pairs of their elements count.
 *
 * @param planIds the plans, from left to right, at most {@link #MOST_PLANS}
 * @param kind what stands in the columns, where the plan has it
 * @param open the ids of elements whose parts stand in the column, too
 * @param tiers whether related pairs count
 * @param themeId only pairs of which both address this theme or a narrower one
 * @param review only pairs on which people decided so
 * @param minScore only pairs from this score on
 */
public record ColumnRequest(List<String> planIds, Kind kind, List<String> open, TierScope tiers,
		@Nullable String themeId, @Nullable ReviewState review, @Nullable Double minScore) {

	/** More would not be read. */
	public static final int MOST_PLANS = 6;

	public ColumnRequest {
		planIds = List.copyOf(planIds);
		open = List.copyOf(open);
		if (planIds.size() > MOST_PLANS) {
			throw new IllegalArgumentException("More than %d plans".formatted(MOST_PLANS));
		}
	}

}
