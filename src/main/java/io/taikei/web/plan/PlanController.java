package io.taikei.web.plan;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.PlanId;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.edition.PlanChanges;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.plan.PlanOutline;
import io.taikei.query.plan.PlanOutlines;
import io.taikei.query.plan.CataloguePage;
import io.taikei.query.source.LineAccounts;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.Filters;
import io.taikei.web.http.MunicipalityCodes;
import io.taikei.web.http.UnknownPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans, as a list, each by itself and each as a tree. */
@ApiController("/api/v1/plans")
@Tag(name = "Plans")
class PlanController {

	private final PlanCatalogue plans;

	private final MunicipalityCodes municipalities;

	private final LineAccounts accounts;

	private final PlanChanges changes;

	private final PlanOutlines outlines;

	PlanController(PlanCatalogue plans, MunicipalityCodes municipalities, LineAccounts accounts, PlanChanges changes,
			PlanOutlines outlines) {
		this.plans = plans;
		this.municipalities = municipalities;
		this.accounts = accounts;
		this.changes = changes;
		this.outlines = outlines;
	}

	@GetMapping
	@Operation(summary = "The plans that are loaded, with the number of their elements by kind",
			description = "In the order of their municipalities' codes; current marks one plan of each municipality.")
	CataloguePage listPlans(
			@Parameter(description = Filters.MUNICIPALITY) @RequestParam(defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.PREFECTURE,
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			@Parameter(description = "All editions, or the current ones only") @RequestParam(
					defaultValue = "ALL") EditionScope edition,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Plans on a page") @RequestParam(
					defaultValue = "100") @Min(1) @Max(MunicipalityPage.MAX_SIZE) int size) {
		return this.plans.page(this.municipalities.region(municipality, prefecture), edition, new Paging(page, size));
	}

	@GetMapping("/{planId}")
	@Operation(summary = "A plan by itself, with its sources and earlier editions, and where to ask more about it",
			description = "What GET /api/v1/plans says of it, and more. earlierEditions are those that its elements are "
					+ "linked back to, the latest first.")
	PlanDetails getPlan(@Parameter(example = "132292-3") @PathVariable String planId) {
		CataloguedPlan entry = this.plans.withId(new PlanId(planId)).orElseThrow(() -> UnknownPlan.withId(planId));
		PlanId id = new PlanId(planId);
		return PlanDetails.of(entry, this.accounts.ofPlan(id), this.changes.editionsBefore(id));
	}

	@GetMapping("/{planId}/outline")
	@Operation(summary = "A whole plan as a tree",
			description = "An element that stands in several places (再掲) appears below each of its parents.")
	PlanOutline getPlanOutline(@Parameter(example = "132292-3") @PathVariable String planId) {
		return this.outlines.ofPlan(new PlanId(planId)).orElseThrow(() -> UnknownPlan.withId(planId));
	}

}
