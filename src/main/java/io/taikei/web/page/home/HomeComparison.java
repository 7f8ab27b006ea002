package io.taikei.web.page.home;

import java.util.List;

import io.taikei.query.PlanSummary;
import io.taikei.query.review.PlacesPage;
import io.taikei.query.review.ReviewQueuePage.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How the first two municipalities' current plans compare.
 *
 * @param heat their matrix as a picture; null where it is too large for a small one
 * @param progress how far the decisions on both are
 * @param places how far those on the places and names of each are, where there are any
 */
record HomeComparison(@Nullable HeatMap heat, Progress progress, List<PlacesOfPlan> places) {

	HomeComparison {
		places = List.copyOf(places);
	}

	/**
	 * How far the decisions on a plan's places and names are.
	 *
	 * @param plan the plan
	 * @param progress how far they are
	 */
	record PlacesOfPlan(PlanSummary plan, PlacesPage.Progress progress) {
	}

}
