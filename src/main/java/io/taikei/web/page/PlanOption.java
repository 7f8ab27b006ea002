package io.taikei.web.page;

import java.util.Comparator;
import java.util.List;

import io.taikei.graph.PlanNode;

/**
 * A plan to choose.
 *
 * @param plan the plan
 * @param earlier whether it came before its municipality's current one
 */
public record PlanOption(PlanNode plan, boolean earlier) {

	private static final Comparator<PlanNode> CURRENT_FIRST = Comparator.comparing(PlanNode::current,
			Comparator.reverseOrder());

	/** All plans, the current editions of all municipalities first. */
	public static List<PlanOption> of(List<PlanNode> plans) {
		EditionOrder order = new EditionOrder(plans);
		return order.plans()
			.stream()
			.sorted(CURRENT_FIRST)
			.map((plan) -> new PlanOption(plan, order.isEarlier(plan)))
			.toList();
	}

	public String id() {
		return this.plan.id();
	}

	public String municipality() {
		return this.plan.municipality().code();
	}

}
