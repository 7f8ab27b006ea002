package io.taikei;

import java.nio.file.Path;
import java.util.List;

import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.validation.ValidPlan;

/**
 * A plan that was read and may be loaded.
 *
 * @param folder its folder
 * @param plan the plan
 * @param warnings what validation warns of
 */
record ReadPlan(Path folder, ValidPlan plan, List<Problem> warnings) {

	PlanId id() {
		return this.plan.plan().id();
	}

}
