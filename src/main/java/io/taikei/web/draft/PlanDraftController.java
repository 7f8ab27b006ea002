package io.taikei.web.draft;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.drafting.store.DraftForm;
import io.taikei.drafting.store.DraftId;
import io.taikei.library.PlanCorrections;
import io.taikei.model.AccountedPlan;
import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.openapi.Writing;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Makes drafts of loaded plans, to be corrected by hand. */
@ApiController("/api/v1")
@Tag(name = "Drafts")
@Writing
class PlanDraftController {

	private final KnownDrafts known;

	private final PlanCorrections corrections;

	PlanDraftController(KnownDrafts known, PlanCorrections corrections) {
		this.known = known;
		this.corrections = corrections;
	}

	@PostMapping("/plans/{planId}/drafts")
	@Operation(summary = "Make a draft of a loaded plan, to be corrected by hand",
			description = "Nothing is read anew: what nobody corrects stays as it is loaded, with its sources.")
	ResponseEntity<DraftEntry> keepPlanDraft(@Parameter(example = "132292-3") @PathVariable String planId) {
		AccountedPlan loaded = this.corrections.find(new PlanId(planId))
			.orElseThrow(() -> ApiProblem.notFound("Unknown plan", AnswerText.of("unknown-plan", planId)));
		DraftEntry draft = this.known.of(this.known.drafts().create(loaded).value());
		return ResponseEntity.created(URI.create("/api/v1/drafts/" + draft.id())).body(draft);
	}

	@PutMapping("/drafts/{draftId}/loaded-plan")
	@Operation(summary = "Correct the plan as it is loaded now",
			description = "For a draft whose plan was loaded anew meanwhile. What was corrected by hand stays.")
	DraftEntry keepDraftLoadedPlan(@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId) {
		DraftId id = this.known.require(draftId);
		AccountedPlan loaded = this.known.drafts()
			.store()
			.form(id)
			.map(DraftForm::plan)
			.flatMap((plan) -> this.corrections.find(new PlanId(plan)))
			.orElseThrow(PlanDraftController::gone);
		this.known.drafts().change(id, loaded);
		return this.known.of(draftId);
	}

	private static ApiProblem gone() {
		return ApiProblem.conflict("No loaded plan", AnswerText.of("draft-plan-gone"));
	}

}
