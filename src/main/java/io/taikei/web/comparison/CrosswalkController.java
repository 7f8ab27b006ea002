package io.taikei.web.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.PlanElement;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.Crosswalk;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.Filters;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two plans side by side. */
@ApiController
@Tag(name = "Overlaps")
class CrosswalkController {

	private final RequestedCrosswalks plans;

	CrosswalkController(RequestedCrosswalks plans) {
		this.plans = plans;
	}

	@GetMapping("/api/v1/compare")
	@Operation(summary = "Two plans side by side: what corresponds, and what has no counterpart",
			description = "A pair corresponds where the decision rule takes it, a review accepts it or a mapping "
					+ "states it, unless a review or a mapping rejects it (counterpart); with tier=RELATED, so do pairs "
					+ "that are merely related, which stand last. Where no kind is given, the goals of one plan (or its "
					+ "policies, or initiatives, where it has none) are held against the policies of the other (or its "
					+ "initiatives, or goals). gaps are the elements of both kinds without a counterpart, with who decided "
					+ "that there is none, where that was decided; placeholders stand apart. A page holds so many pairs, "
					+ "and all gaps. Predicates, quoteA and quoteB are seen from the row's element.")
	Crosswalk comparePlans(
			@Parameter(required = true, description = "The plan whose elements the rows are",
					example = "132217-5") @RequestParam(defaultValue = "") String from,
			@Parameter(required = true, description = "The plan that is held against it",
					example = "132292-3") @RequestParam(defaultValue = "") String to,
			@Parameter(description = "The kind of the first plan's elements") @RequestParam(
					required = false) PlanElement.@Nullable Kind fromKind,
			@Parameter(description = "The kind of the second plan's elements, such as INITIATIVE") @RequestParam(
					required = false) PlanElement.@Nullable Kind kind,
			@Parameter(description = Filters.TIER) @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Pairs on a page") @RequestParam(
					defaultValue = "100") @Min(1) @Max(Filters.MAX_SIZE) int size) {
		return this.plans.crosswalk(from, to, fromKind, kind, tier, new Paging(page, size));
	}

}
