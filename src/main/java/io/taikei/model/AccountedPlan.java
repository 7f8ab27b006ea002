package io.taikei.model;

import java.util.List;

/**
 * A plan with the files it was read from.
 *
 * @param plan the plan
 * @param sources its files, with what became of each of their lines
 */
public record AccountedPlan(Plan plan, List<LineAccount> sources) {

	public AccountedPlan {
		sources = List.copyOf(sources);
	}

}
