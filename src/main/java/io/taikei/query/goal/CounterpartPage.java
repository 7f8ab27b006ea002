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
public record CounterpartPage(PageOf at, List<Counterpart> counterparts) {

	public CounterpartPage {
		counterparts = List.copyOf(counterparts);
	}

}
