package io.taikei.web.page.answer;

import java.util.List;

import io.taikei.query.PlanSummary;

/**
 * The counterparts of an element in one plan.
 *
 * @param plan the plan
 * @param first those that are shown at once
 * @param further those that are shown when asked for
 */
record CounterpartGroup(PlanSummary plan, List<ShownCounterpart> first, List<ShownCounterpart> further) {

	/** How many are shown at once. */
	private static final int AT_ONCE = 5;

	static CounterpartGroup of(PlanSummary plan, List<ShownCounterpart> all) {
		List<ShownCounterpart> cards = CounterpartCards.of(all);
		int first = Math.min(AT_ONCE, cards.size());
		return new CounterpartGroup(plan, cards.subList(0, first), cards.subList(first, cards.size()));
	}

	/** How many there are in all. */
	public int total() {
		return total(this.first) + total(this.further);
	}

	private static int total(List<ShownCounterpart> cards) {
		return cards.stream().mapToInt((card) -> 1 + total(card.same()) + total(card.below())).sum();
	}

	/** How good the best is. */
	double rank() {
		return this.first.getFirst().rank();
	}

}
