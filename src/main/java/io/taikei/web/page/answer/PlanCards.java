package io.taikei.web.page.answer;

import java.util.List;

import io.taikei.model.LevelNames;
import io.taikei.graph.PlanNode;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.ElementCounts;

/**
 * Plans to go on from.
 *
 * @param plans the plans of the first municipalities
 * @param municipalities how many of these there are
 * @param total how many municipalities there are in all
 */
record PlanCards(List<PlanCard> plans, long municipalities, long total) {

	PlanCards {
		plans = List.copyOf(plans);
	}

	/** The plans alone. */
	List<PlanNode> editions() {
		return this.plans.stream().map(PlanCard::plan).toList();
	}

	/** Whether there are more than these. */
	public boolean hasMore() {
		return this.municipalities < this.total;
	}

	/**
	 * A plan.
	 *
	 * @param plan the plan
	 * @param counts how large it is
	 * @param levels what it calls its levels
	 * @param earlier whether it came before its municipality's current one
	 */
	record PlanCard(PlanNode plan, ElementCounts counts, LevelNames levels, boolean earlier) {

		static PlanCard of(CataloguedPlan plan, boolean earlier) {
			return new PlanCard(plan.plan(), plan.elements(), plan.levels(), earlier);
		}
	}

}
