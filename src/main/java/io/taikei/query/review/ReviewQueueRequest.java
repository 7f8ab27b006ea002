package io.taikei.query.review;

import java.util.Objects;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs of two plans a person wants to look through.
 *
 * @param from the plan whose elements come first
 * @param to the other plan
 * @param kind only with elements of this kind of the other plan; null for all
 * @param branch only the pairs of this element of the first plan and of those below it;
 * null for all
 * @param show which of them, by what was decided
 * @param reviewer only those on which this person has not decided yet; null for all
 * @param decidedBy only those on which this person has decided; null for all
 * @param pair only the pair with this id; null for all
 * @param paging which of them
 */
public record ReviewQueueRequest(PlanId from, PlanId to, @Nullable Kind kind, @Nullable ElementId branch, Show show,
		@Nullable String reviewer, @Nullable String decidedBy, @Nullable String pair, Paging paging) {

	/** What is shown where nothing is said: what waits, or all that a person decided. */
	public static Show shown(@Nullable Show show, @Nullable String decidedBy) {
		return Objects.requireNonNullElse(show, (decidedBy != null) ? Show.ALL : Show.OPEN);
	}

	/** Which pairs, by what was decided. */
	public enum Show {

		/**
		 * Those that wait for a decision: nobody has decided, could not tell, or what was
		 * decided on has changed since.
		 */
		OPEN,

		/** Those that a person accepted. */
		ACCEPTED,

		/** Those that a person rejected. */
		REJECTED,

		/** Those that a person could not tell. */
		UNSURE,

		/** Those of elements that have no counterpart, as somebody decided. */
		NONE,

		/** Those of which a text or the score has changed since it was decided. */
		CHANGED,

		/** Those on which the last decisions of two people differ. */
		DISPUTED,

		/** All of them. */
		ALL

	}

}
