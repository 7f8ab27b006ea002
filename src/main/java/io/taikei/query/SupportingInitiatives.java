package io.taikei.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The goals that match a text, each with the initiatives that support it.
 *
 * @param text the text as asked
 * @param terms the words it was searched by; a goal has to hold all of them
 * @param total how many goals match in all
 * @param goals the best twenty of them, the best first
 * @param note says so where no goal matches; else null
 */
public record SupportingInitiatives(String text, List<String> terms, long total, List<GoalInitiatives> goals,
		@Nullable Bilingual note) {

	public SupportingInitiatives {
		terms = List.copyOf(terms);
		goals = List.copyOf(goals);
	}

}
