package io.taikei.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.graph.PlanNode;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.PlanCatalogue;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The plans that a visitor chooses two of: all where they are few, else those around the
 * chosen.
 */
@Component
public class PlanChoices {

	private final PlanShelves shelves;

	private final PlanCatalogue catalogue;

	private final CataloguedPlans plans;

	private final Towns towns;

	PlanChoices(PlanShelves shelves, PlanCatalogue catalogue, CataloguedPlans plans, Towns towns) {
		this.shelves = shelves;
		this.catalogue = catalogue;
		this.plans = plans;
		this.towns = towns;
	}

	/**
	 * The plan that was named: by its id, or by its municipality, whose current plan it
	 * is.
	 */
	public String idOf(String named) {
		return this.plans.existsById(named) ? named
				: this.towns.code(named).flatMap(this::currentOf).map(PlanNode::id).orElse(named);
	}

	/** The plans of the first municipalities, and of those of the chosen plans. */
	public List<PlanOption> around(@Nullable String from, @Nullable String to) {
		return around(Stream.of(Optional.ofNullable(from), Optional.ofNullable(to)).flatMap(Optional::stream).toList());
	}

	/** The same around several. */
	public List<PlanOption> around(List<String> planIds) {
		List<String> chosen = planIds.stream()
			.flatMap((id) -> this.plans.findById(id).stream())
			.map((plan) -> plan.municipality().code())
			.distinct()
			.toList();
		Stream<CataloguedPlan> first = this.shelves.of(Region.EVERYWHERE, Paging.first(Towns.MOST)).editions().stream();
		return PlanOption.of(Stream.concat(first, this.catalogue.editionsOf(chosen).stream())
			.map(CataloguedPlan::plan)
			.distinct()
			.toList());
	}

	private Optional<PlanNode> currentOf(String municipality) {
		return this.plans.findAllByMunicipalityCodeOrderById(municipality)
			.stream()
			.filter(PlanNode::current)
			.findFirst();
	}

}
