package io.taikei.query.theme;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.PageOf;

/**
 * The Sustainable Development Goals over one page of plans.
 *
 * @param at which page of how many plans
 * @param goals the goals, each with the same plans
 */
public record SdgTable(@JsonUnwrapped PageOf at, List<SdgCoverage> goals) {

	public SdgTable {
		goals = List.copyOf(goals);
	}

}
