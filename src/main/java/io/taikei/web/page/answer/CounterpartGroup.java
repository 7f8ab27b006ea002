package io.taikei.web.page.answer;

import java.util.List;

import io.taikei.query.PlanSummary;

/**
 * The counterparts of a goal in one plan.
 *
 * @param plan the plan
 * @param first those that are shown at once
 * @param further those that are shown when asked for
 */
record CounterpartGroup(PlanSummary plan, List<ShownCounterpart> first, List<ShownCounterpart> further) {

	/** How many are shown at once. */
	private static final int AT_ONCE = 10;

	static CounterpartGroup of(PlanSummary plan, List<ShownCounterpart> all) {
		int first = Math.min(AT_ONCE, all.size());
		return new CounterpartGroup(plan, all.subList(0, first), all.subList(first, all.size()));
	}

	/** How many there are in all. */
	public int total() {
		return this.first.size() + this.further.size();
	}

}
