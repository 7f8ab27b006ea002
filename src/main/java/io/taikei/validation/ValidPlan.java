package io.taikei.validation;

import java.util.List;

import io.taikei.model.LineAccount;
import io.taikei.model.Plan;

/** A plan that broke no rule. Made only by {@link PlanValidator}. */
public final class ValidPlan {

	private final Plan plan;

	private final List<LineAccount> sources;

	ValidPlan(Plan plan, List<LineAccount> sources) {
		this.plan = plan;
		this.sources = List.copyOf(sources);
	}

	public Plan plan() {
		return this.plan;
	}

	/** The files it was read from, with what became of each of their lines. */
	public List<LineAccount> sources() {
		return this.sources;
	}

}
