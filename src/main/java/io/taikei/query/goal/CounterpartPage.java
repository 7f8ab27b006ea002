package io.taikei.query.goal;

import java.util.List;

import io.taikei.query.PageOf;
import io.taikei.query.goal.GoalInitiatives.Counterpart;

/**
 * One page of a goal's counterparts.
 *
 * @param at which page of how many
 * @param compared whether all counterparts of the goal's plan have been looked for
 * @param counterparts the counterparts
 */
record CounterpartPage(PageOf at, boolean compared, List<Counterpart> counterparts) {

	CounterpartPage {
		counterparts = List.copyOf(counterparts);
	}

}
