package io.taikei.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.query.catalog.CataloguedPlan;

/**
 * Plans as the pages list them: a municipality's current one first. What came before it
 * is marked (前計画); a draft of what comes next is not.
 */
public final class EditionOrder {

	private static final Comparator<CataloguedPlan> CURRENT_FIRST = Comparator
		.comparing((CataloguedPlan plan) -> plan.municipality().code())
		.thenComparing(CataloguedPlan::current, Comparator.reverseOrder())
		.thenComparing(CataloguedPlan::id);

	private final List<CataloguedPlan> plans;

	private final Map<String, CataloguedPlan> current;

	public EditionOrder(List<CataloguedPlan> plans) {
		this.plans = plans.stream().sorted(CURRENT_FIRST).toList();
		this.current = plans.stream()
			.filter(CataloguedPlan::current)
			.collect(Collectors.toMap((plan) -> plan.municipality().code(), Function.identity()));
	}

	public List<CataloguedPlan> plans() {
		return this.plans;
	}

	/** Whether a plan came before its municipality's current one. */
	public boolean isEarlier(CataloguedPlan plan) {
		CataloguedPlan now = this.current.get(plan.municipality().code());
		return now != null && !plan.current()
				&& (plan.status().equals("ADOPTED") || plan.firstYear() < now.firstYear());
	}

}
