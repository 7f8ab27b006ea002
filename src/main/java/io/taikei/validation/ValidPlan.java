package io.taikei.validation;

import io.taikei.model.Plan;

/** A plan that broke no rule. Made only by {@link PlanValidator}. */
public final class ValidPlan {

	private final Plan plan;

	ValidPlan(Plan plan) {
		this.plan = plan;
	}

	public Plan plan() {
		return this.plan;
	}

}
