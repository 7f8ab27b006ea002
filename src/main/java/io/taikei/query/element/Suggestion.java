package io.taikei.query.element;

import io.taikei.query.PlanSummary.Town;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something that a question can be about.
 *
 * @param kind what it is
 * @param id its id; the code of a municipality
 * @param code its code as the plan has it; null without one
 * @param label its name; in Japanese only, but for a theme
 * @param levelName the municipality's own name for the level of a goal or policy
 * @param municipality whose goal or policy it is; null for a theme
 * @param goalId the goal that a policy is below, or the goal itself
 * @param elements how many elements of current editions address a theme; else 0
 */
public record Suggestion(Kind kind, String id, @Nullable String code, Bilingual label, @Nullable String levelName,
		@Nullable Town municipality, @Nullable String goalId, long elements) {

	/** What a question can be about. */
	public enum Kind {

		/** Asks for what supports it. */
		GOAL,

		/** Asks for the goal above it. */
		POLICY,

		/** Asks for what addresses it. */
		THEME,

		/** Asks for its plans. */
		MUNICIPALITY

	}

}
