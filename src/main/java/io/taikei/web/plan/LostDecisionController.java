package io.taikei.web.plan;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.Decision;
import io.taikei.model.PlanId;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.plan.LostDecisions;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.UnknownPlan;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The decisions that lost what they were about. */
@ApiController
@Tag(name = "Plans")
class LostDecisionController {

	private final LostDecisions decisions;

	private final CataloguedPlans plans;

	LostDecisionController(LostDecisions decisions, CataloguedPlans plans) {
		this.decisions = decisions;
		this.plans = plans;
	}

	@GetMapping("/api/v1/plans/{planId}/lost-decisions")
	@Operation(summary = "What people decided on elements of a plan that are gone, or on pairs of which one is",
			description = "A plan that is loaded again without an element, or forgotten, keeps such decisions apart. "
					+ "They come back with the same text, whatever its id is then. A forgotten plan answers too.")
	List<LostDecisionEntry> listLostDecisions(@Parameter(example = "132292-3") @PathVariable String planId) {
		List<Decision> lost = this.decisions.ofPlan(new PlanId(planId));
		if (lost.isEmpty() && !this.plans.existsById(planId)) {
			throw UnknownPlan.withId(planId);
		}
		return lost.stream().map(LostDecisionEntry::of).toList();
	}

}
