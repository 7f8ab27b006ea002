package io.taikei.loader.stored;

import java.util.List;

import io.taikei.model.LineAccount;
import io.taikei.model.Plan;

/**
 * A plan as it was loaded.
 *
 * @param plan the plan
 * @param sources the files it was read from, with what became of each of their lines
 */
public record LoadedPlan(Plan plan, List<LineAccount> sources) {

	public LoadedPlan {
		sources = List.copyOf(sources);
	}

}
