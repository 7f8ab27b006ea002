package io.taikei.query.goal;

import java.util.List;

import io.taikei.query.PageOf;
import io.taikei.query.goal.GoalInitiatives.Counterpart;

/**
 * One page of a goal's counterparts.
 *
 * @param at which page of how many
 * @param counterparts the counterparts
 */
record CounterpartPage(PageOf at, List<Counterpart> counterparts) {

	CounterpartPage {
		counterparts = List.copyOf(counterparts);
	}

}
