package io.taikei.web.page.review;

import java.util.List;

import io.taikei.query.goal.GoalsOfPlan;
import io.taikei.query.review.ReviewQueuePage;
import org.jspecify.annotations.Nullable;

/** What the page shows. Each kind has a template of its own. */
sealed interface ReviewView {

	/** The template's name in templates/review. */
	String template();

	/**
	 * Why there is nothing to decide on, and what to do.
	 *
	 * @param reason what its texts are called
	 * @param id the plan that is not loaded; null for other reasons
	 */
	record Notice(Reason reason, @Nullable String id) implements ReviewView {

		@Override
		public String template() {
			return "notice";
		}

		/** Why there is nothing. */
		enum Reason {

			/** Two plans are not chosen yet. */
			CHOOSE,

			/** Both are one plan. */
			ONE_PLAN,

			/** A plan is not loaded. */
			UNKNOWN

		}

	}

	/**
	 * Pairs to decide on.
	 *
	 * @param found the answer of the query
	 * @param pairs the pairs with what was decided on them
	 * @param branches the goals of the first plan, to choose one from
	 * @param branch the title of the only element whose pairs are shown, with those of
	 * what is below it; null for all
	 */
	record Queue(ReviewQueuePage found, List<ReviewedPair> pairs, List<GoalsOfPlan.Branch> branches,
			@Nullable String branch) implements ReviewView {

		@Override
		public String template() {
			return "queue";
		}

	}

}
