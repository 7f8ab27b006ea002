package io.taikei.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.catalog.CataloguedPlans;
import io.taikei.model.PlanId;
import io.taikei.query.ElementCounts;
import io.taikei.query.OpenPoints;
import io.taikei.query.PlanOutline;
import io.taikei.query.PlanOutlines;
import io.taikei.query.ReservedPlace;
import io.taikei.query.UnsettledLink;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plans, as a list and each as a tree, and what is open in them. */
@RestController
@RequestMapping("/api/v1/plans")
@Tag(name = "Plans")
class PlanController {

	private final CataloguedPlans plans;

	private final PlanOutlines outlines;

	private final OpenPoints openPoints;

	PlanController(CataloguedPlans plans, PlanOutlines outlines, OpenPoints openPoints) {
		this.plans = plans;
		this.outlines = outlines;
		this.openPoints = openPoints;
	}

	@GetMapping
	@Operation(summary = "The plans that are loaded, with the number of their elements by kind")
	List<PlanEntry> plans() {
		Map<String, ElementCounts> counts = this.outlines.elementCounts()
			.stream()
			.collect(Collectors.toMap(ElementCounts::planId, Function.identity()));
		return this.plans.findAllByOrderById()
			.stream()
			.flatMap((plan) -> Stream.ofNullable(counts.get(plan.id())).map((count) -> new PlanEntry(plan, count)))
			.toList();
	}

	@GetMapping("/{planId}/outline")
	@Operation(summary = "A whole plan as a tree",
			description = "An element that stands in several places (再掲) appears below each of its parents.")
	PlanOutline outline(@Parameter(example = "132292-3") @PathVariable String planId) {
		return this.outlines.ofPlan(new PlanId(planId)).orElseThrow(() -> UnknownPlan.withId(planId));
	}

	@GetMapping("/{planId}/inferred-placements")
	@Operation(summary = "Which places in the tree were inferred, with the alternatives, the least sure first")
	List<UnsettledLink> inferredPlacements(@Parameter(example = "132292-3") @PathVariable String planId) {
		requireKnown(planId);
		return this.openPoints.inferredPlacements(new PlanId(planId));
	}

	@GetMapping("/{planId}/unconfirmed-placements")
	@Operation(summary = "Which places in the tree no person has confirmed",
			description = "Those that were inferred, the least sure first, then those that a language model decided by "
					+ "reading the document.")
	List<UnsettledLink> unconfirmedPlacements(@Parameter(example = "132292-3") @PathVariable String planId) {
		requireKnown(planId);
		return this.openPoints.unconfirmedPlacements(new PlanId(planId));
	}

	@GetMapping("/{planId}/placeholders")
	@Operation(summary = "Which places the document reserves for elements yet to come")
	List<ReservedPlace> placeholders(@Parameter(example = "132292-3") @PathVariable String planId) {
		requireKnown(planId);
		return this.openPoints.placeholders(new PlanId(planId));
	}

	private void requireKnown(String planId) {
		if (!this.plans.existsById(planId)) {
			throw UnknownPlan.withId(planId);
		}
	}

}
