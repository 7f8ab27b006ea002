package io.taikei.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.graph.PlanNode;
import io.taikei.model.Plan;

/**
 * Plans as the pages list them: a municipality's current one first. What came before it
 * is marked (前計画); a draft of what comes next is not.
 */
public final class EditionOrder {

	private static final Comparator<PlanNode> CURRENT_FIRST = Comparator
		.comparing((PlanNode plan) -> plan.municipality().code())
		.thenComparing(PlanNode::current, Comparator.reverseOrder())
		.thenComparing(PlanNode::id);

	private final List<PlanNode> plans;

	private final Map<String, PlanNode> current;

	public EditionOrder(List<PlanNode> plans) {
		this.plans = plans.stream().sorted(CURRENT_FIRST).toList();
		this.current = plans.stream()
			.filter(PlanNode::current)
			.collect(Collectors.toMap((plan) -> plan.municipality().code(), Function.identity()));
	}

	public List<PlanNode> plans() {
		return this.plans;
	}

	/** The current plans that have an earlier edition. */
	public List<PlanNode> continuing() {
		Set<String> towns = this.plans.stream()
			.filter(this::isEarlier)
			.map((plan) -> plan.municipality().code())
			.collect(Collectors.toSet());
		return this.plans.stream()
			.filter((plan) -> plan.current() && towns.contains(plan.municipality().code()))
			.toList();
	}

	/** Whether a plan came before its municipality's current one. */
	public boolean isEarlier(PlanNode plan) {
		PlanNode now = this.current.get(plan.municipality().code());
		return now != null && !plan.current()
				&& (plan.status() == Plan.Status.ADOPTED || plan.firstYear() < now.firstYear());
	}

}
