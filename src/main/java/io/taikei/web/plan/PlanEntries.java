package io.taikei.web.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.PlanId;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.plan.ElementCounts;
import io.taikei.query.plan.PlanOutlines;

import org.springframework.stereotype.Component;

/** The plans that are loaded, each with the number of its elements. */
@Component
class PlanEntries {

	private final CataloguedPlans plans;

	private final PlanOutlines outlines;

	PlanEntries(CataloguedPlans plans, PlanOutlines outlines) {
		this.plans = plans;
		this.outlines = outlines;
	}

	/** In the order of the plans' ids. */
	List<PlanEntry> all() {
		Map<String, ElementCounts> counts = this.outlines.elementCounts()
			.stream()
			.collect(Collectors.toMap(ElementCounts::planId, Function.identity()));
		return this.plans.findAllByOrderById()
			.stream()
			.flatMap((plan) -> Stream.ofNullable(counts.get(plan.id())).map((count) -> new PlanEntry(plan, count)))
			.toList();
	}

	Optional<PlanEntry> withId(String planId) {
		return this.plans.findById(planId)
			.flatMap((plan) -> this.outlines.elementCounts(new PlanId(planId))
				.map((count) -> new PlanEntry(plan, count)));
	}

}
