package io.taikei.query.goal;

import java.util.List;

import io.taikei.query.PageOf;
import io.taikei.query.goal.GoalInitiatives.Counterpart;
import io.taikei.query.overlap.DecidedGap;

/**
 * What resembles an element of any kind, or what stands below it, in other plans.
 *
 * @param counterparts a page of the counterparts, as a goal has them
 * @param counterpartsAt which page of how many
 * @param compared whether counterparts have been looked for of all elements of the plan
 * @param unmatched what was decided to have no counterpart in another plan
 */
public record ElementCounterparts(List<Counterpart> counterparts, PageOf counterpartsAt, boolean compared,
		List<DecidedGap> unmatched) {

	public ElementCounterparts {
		counterparts = List.copyOf(counterparts);
		unmatched = List.copyOf(unmatched);
	}

}
