package io.taikei.query.theme;

import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import org.jspecify.annotations.Nullable;

/**
 * Which plans an answer about themes takes in.
 *
 * @param plan this plan alone, current or not; null for current editions
 * @param region whose current editions
 * @param paging which page of the plans
 * @param elementsPerPlan how many elements of each plan are named at most; null where the
 * plans of a page share the usual number
 */
public record ThemeRequest(@Nullable PlanId plan, Region region, Paging paging, @Nullable Integer elementsPerPlan) {

	/** The most plans that may be asked for at once. */
	public static final int MAX_PLANS = 20;

	/** How many plans a page holds where nothing is said. */
	public static final int DEFAULT_PLANS = 10;

	/** How many elements all plans of a page have together where nothing is said. */
	public static final int USUAL_ELEMENTS = 150;

	/** The most elements of each plan that may be asked for. */
	public static final int MAX_ELEMENTS = 1000;

	public ThemeRequest {
		if (paging.size() > MAX_PLANS) {
			throw new IllegalArgumentException("More plans than %d at once".formatted(MAX_PLANS));
		}
	}

	/** A plan, or the first current editions where none is given. */
	public static ThemeRequest of(@Nullable PlanId plan) {
		return new ThemeRequest(plan, Region.EVERYWHERE, Paging.first(DEFAULT_PLANS), null);
	}

	/** A page of the current editions of some municipalities. */
	public static ThemeRequest of(Region region, Paging paging) {
		return new ThemeRequest(null, region, paging, null);
	}

	/** How many elements of each plan are named at most where so many are on the page. */
	int elementsOfEach(int plans) {
		return (this.elementsPerPlan != null) ? this.elementsPerPlan : USUAL_ELEMENTS / Math.max(1, plans);
	}

}
