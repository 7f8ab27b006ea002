package io.taikei.web.page;

import java.util.Comparator;
import java.util.List;

import io.taikei.graph.PlanNode;
import org.jspecify.annotations.Nullable;

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

	/**
	 * The first plan of another municipality than that of a plan; of any where none is
	 * named.
	 * @return its id; null where there is none
	 */
	public static @Nullable String firstBeside(List<PlanOption> plans, @Nullable String other) {
		List<String> not = plans.stream()
			.filter((plan) -> plan.id().equals(other))
			.map(PlanOption::municipality)
			.toList();
		return plans.stream()
			.filter((plan) -> !not.contains(plan.municipality()))
			.map(PlanOption::id)
			.findFirst()
			.orElse(null);
	}

	public String id() {
		return this.plan.id();
	}

	public String municipality() {
		return this.plan.municipality().code();
	}

}
