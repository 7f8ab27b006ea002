package io.taikei.query.municipality;

import java.util.List;
import java.util.stream.Stream;

import io.taikei.query.plan.CataloguedPlan;

/**
 * A group of plans, as it is loaded. No plan stands in it twice.
 *
 * @param named the plans that were named one by one
 * @param others those of the nearest municipalities, then those of the prefecture
 * @param unknown what was named and is not loaded
 */
public record PlanGroup(List<CataloguedPlan> named, List<CataloguedPlan> others, List<String> unknown) {

	public PlanGroup {
		named = List.copyOf(named);
		others = List.copyOf(others);
		unknown = List.copyOf(unknown);
	}

	/** All of them. */
	public List<CataloguedPlan> plans() {
		return Stream.of(this.named, this.others).flatMap(List::stream).toList();
	}

	/** The ids of the plans. */
	public List<String> ids() {
		return plans().stream().map((one) -> one.plan().id()).toList();
	}

	/** The codes of their municipalities. */
	public List<String> municipalities() {
		return plans().stream().map(PlanGroup::code).distinct().toList();
	}

	/** The same without the plans of a municipality. */
	public PlanGroup without(String municipality) {
		return new PlanGroup(without(municipality, this.named), without(municipality, this.others), this.unknown);
	}

	private static List<CataloguedPlan> without(String municipality, List<CataloguedPlan> plans) {
		return plans.stream().filter((one) -> !code(one).equals(municipality)).toList();
	}

	private static String code(CataloguedPlan one) {
		return one.plan().municipality().code();
	}

}
