package io.taikei.sssom;

import java.util.List;

import io.taikei.model.Decision;
import io.taikei.model.PlanId;
import io.taikei.review.ComputedPair;

/**
 * What people decided, and what was computed beside it, as one mapping set.
 *
 * @param plans the plans that it is about; none where it is about all
 * @param decisions the decisions, in the order of the ledger
 * @param overlaps the computed overlaps that the decision rule takes
 */
public record LedgerSet(List<PlanId> plans, List<Decision> decisions, List<ComputedPair> overlaps) {

	public LedgerSet {
		plans = List.copyOf(plans);
		decisions = List.copyOf(decisions);
		overlaps = List.copyOf(overlaps);
	}

}
