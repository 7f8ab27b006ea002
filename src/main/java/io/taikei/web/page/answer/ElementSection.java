package io.taikei.web.page.answer;

import java.util.List;

import io.taikei.query.element.ElementInPlan;
import io.taikei.query.goal.CounterpartPage;
import io.taikei.query.goal.ElementCounterparts;
import io.taikei.query.goal.GoalInitiatives.Counterpart;

/**
 * An element that is no goal, as its page lays it out.
 *
 * @param placed the element with its place and what stands below it
 * @param found its counterparts
 * @param counterparts the same, plan by plan
 * @param related the first elements that are merely related, in short
 * @param rejected what would be, had no person rejected it
 * @param context what surrounds it
 */
record ElementSection(ElementInPlan placed, ElementCounterparts found, List<CounterpartGroup> counterparts,
		CounterpartPage related, List<Counterpart> rejected, ElementSurroundings context) {

	/** The element's id. */
	public String id() {
		return this.placed.element().id();
	}

}
