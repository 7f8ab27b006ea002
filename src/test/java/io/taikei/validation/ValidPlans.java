package io.taikei.validation;

import java.util.List;

import io.taikei.model.Plan;

/** Lets tests load plans that no validation has seen. */
public final class ValidPlans {

	private ValidPlans() {
	}

	public static ValidPlan of(Plan plan) {
		return new ValidPlan(plan, List.of());
	}

}
