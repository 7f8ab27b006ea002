package io.taikei.web.plan;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.query.plan.InferredPlacement;
import io.taikei.query.plan.ReservedPlace;
import io.taikei.query.plan.UnresolvedItems;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.PlanIds;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is open in a plan. */
@ApiController("/api/v1/plans/{planId}")
@Tag(name = "Plans")
class UnresolvedItemController {

	private final UnresolvedItems openPoints;

	private final PlanIds plans;

	UnresolvedItemController(UnresolvedItems openPoints, PlanIds plans) {
		this.openPoints = openPoints;
		this.plans = plans;
	}

	@GetMapping("/inferred-placements")
	@Operation(summary = "Which places in the tree were inferred, with the alternatives, the least sure first",
			description = "A place that somebody decided on reading the document is no longer among them.")
	List<InferredPlacement> listInferredPlacements(@Parameter(example = "132292-3") @PathVariable String planId) {
		return this.openPoints.inferredPlacements(this.plans.known(planId));
	}

	@GetMapping("/unconfirmed-placements")
	@Operation(summary = "Which places in the tree no person has confirmed",
			description = "Those that were inferred, the least sure first, then those that a language model decided by "
					+ "reading the document.")
	List<InferredPlacement> listUnconfirmedPlacements(@Parameter(example = "132292-3") @PathVariable String planId) {
		return this.openPoints.unconfirmedPlacements(this.plans.known(planId));
	}

	@GetMapping("/placeholders")
	@Operation(summary = "Which places the document reserves for elements yet to come",
			description = "A placeholder has a code and a place in the tree, and no title yet.")
	List<ReservedPlace> listPlaceholders(@Parameter(example = "132292-3") @PathVariable String planId) {
		return this.openPoints.placeholders(this.plans.known(planId));
	}

}
