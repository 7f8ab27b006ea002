package io.taikei.web.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;
import io.taikei.query.Paging;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.edition.ChangesSince;
import io.taikei.query.edition.PlanChanges;
import io.taikei.text.Bilingual;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.Filters;
import io.taikei.web.http.UnknownPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An edition held against an earlier one. */
@ApiController
@Tag(name = "Plans")
class ChangesController {

	private final PlanChanges changes;

	private final CataloguedPlans plans;

	ChangesController(PlanChanges changes, CataloguedPlans plans) {
		this.changes = changes;
		this.plans = plans;
	}

	@GetMapping("/api/v1/plans/{planId}/changes")
	@Operation(summary = "What became of an earlier edition: continued, renamed, merged, split, added, dropped",
			description = "Rows stand in the order of the earlier edition. What the plan file says is STATED, or, where it "
					+ "says who decided (decidedBy), REVIEWED by a person or MODEL_READ by a language model; what was "
					+ "found by titles, overlaps, codes and places is INFERRED. Editions further apart are "
					+ "held against each other through those between. counts holds the rows of all pages.")
	ChangesSince getPlanChanges(@Parameter(example = "132292-3") @PathVariable String planId,
			@Parameter(required = true, description = "An earlier edition of the same municipality",
					example = "132292-2") @RequestParam(defaultValue = "") String since,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Rows on a page") @RequestParam(
					defaultValue = "100") @Min(1) @Max(Filters.MAX_SIZE) int size) {
		requireKnown(planId);
		if (since.isBlank()) {
			throw noEdition(AnswerText.of("no-earlier-edition.empty"));
		}
		requireKnown(since);
		return this.changes.since(new PlanId(planId), new PlanId(since), new Paging(page, size))
			.orElseThrow(() -> noEdition(AnswerText.of("no-earlier-edition", since, planId)));
	}

	private void requireKnown(String planId) {
		if (!this.plans.existsById(planId)) {
			throw UnknownPlan.withId(planId);
		}
	}

	private static ApiProblem noEdition(Bilingual problem) {
		return ApiProblem.badRequest("No earlier edition", problem);
	}

}
