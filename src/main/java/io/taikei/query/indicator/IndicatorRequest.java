package io.taikei.query.indicator;

import java.util.List;

import io.taikei.model.PlanId;
import io.taikei.model.ThemeId;
import io.taikei.query.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators to hold against each other.
 *
 * @param plans the plans
 * @param theme only of elements that address this theme or one below it; null for all
 * @param paging which page of what is measured
 */
public record IndicatorRequest(List<PlanId> plans, @Nullable ThemeId theme, Paging paging) {

	/** The most plans that may be asked for at once. */
	public static final int MAX_PLANS = 20;

	public IndicatorRequest {
		plans = plans.stream().distinct().toList();
		if (plans.size() > MAX_PLANS) {
			throw new IllegalArgumentException("More plans than %d at once".formatted(MAX_PLANS));
		}
	}

	List<String> planIds() {
		return this.plans.stream().map(PlanId::value).toList();
	}

}
