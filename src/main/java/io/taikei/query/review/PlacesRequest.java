package io.taikei.query.review;

import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which places and names of a plan a person wants to look through.
 *
 * @param plan the plan
 * @param show which of them, by what was decided
 * @param element only those of the element with this id; null for all
 * @param paging which of them
 */
public record PlacesRequest(PlanId plan, Show show, @Nullable String element, Paging paging) {

	/** Which of them, by what was decided. */
	public enum Show {

		/**
		 * Those that wait for a decision: nobody has decided, could not tell, or the text
		 * has changed since.
		 */
		OPEN,

		/** Those of which somebody found right what was read. */
		CONFIRMED,

		/** Those of which somebody decided on another. */
		MOVED,

		/** Those that somebody could not tell. */
		UNSURE,

		/** Those of which the text has changed since it was decided. */
		CHANGED,

		/** All of them. */
		ALL

	}

}
