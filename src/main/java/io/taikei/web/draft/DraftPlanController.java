package io.taikei.web.draft;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.drafting.plan.PlanDraft;
import io.taikei.drafting.store.DraftId;
import io.taikei.drafting.store.DraftState;
import io.taikei.library.PlanCorrections;
import io.taikei.library.SentPlanIntake;
import io.taikei.library.SentPlanIntake.SentFile;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.model.AccountLine;
import io.taikei.model.Decision.Reviewer;
import io.taikei.query.AnswerText;
import io.taikei.reviewing.PlanCorrectionDesk;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.openapi.ProblemSchemas;
import io.taikei.web.openapi.Writing;
import io.taikei.web.plan.PlanIntakeAnswers;
import io.taikei.web.plan.PlanIntakeResponses;
import io.taikei.web.review.Reviewers;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the plan that was made of a draft's documents, and loads it. */
@ApiController("/api/v1/drafts/{draftId}")
@Tag(name = "Drafts")
class DraftPlanController {

	private static final String YAML = "application/yaml;charset=UTF-8";

	private static final String TSV = "text/tab-separated-values;charset=UTF-8";

	private final KnownDrafts known;

	private final SentPlanIntake intake;

	private final PlanCorrections corrections;

	private final PlanCorrectionDesk desk;

	private final PlanIntakeResponses answers;

	DraftPlanController(KnownDrafts known, SentPlanIntake intake, PlanCorrections corrections, PlanCorrectionDesk desk,
			PlanIntakeResponses answers) {
		this.known = known;
		this.intake = intake;
		this.corrections = corrections;
		this.desk = desk;
		this.answers = answers;
	}

	@GetMapping(path = "/plan.yaml", produces = YAML)
	@Operation(summary = "The plan file of a draft",
			description = "All that the page does stands in it; taikei read --mapping reads the documents so again.")
	@ApiResponse(responseCode = "200", description = "The plan file",
			content = @Content(mediaType = "application/yaml", schema = @Schema(types = "string", format = "binary")))
	ResponseEntity<Resource> getDraftPlanFile(
			@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId) {
		return download(this.known.drafts().store().planFile(this.known.require(draftId)), PlanDraft.PLAN_FILE);
	}

	@GetMapping(path = "/account.tsv", produces = TSV)
	@Operation(summary = "The account of a draft's documents",
			description = "A line for each of their texts, with its place and what became of it. Of a loaded plan that is "
					+ "corrected, the document that its sources are lines of.")
	@ApiResponse(responseCode = "200", description = "The account",
			content = @Content(mediaType = "text/tab-separated-values",
					schema = @Schema(types = "string", format = "binary")))
	ResponseEntity<Resource> getDraftAccount(
			@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId) {
		Optional<Path> account = this.known.drafts().store().account(this.known.require(draftId));
		return download(account, account.map((file) -> file.getFileName().toString()).orElse(AccountLine.FILE));
	}

	@PostMapping("/plan")
	@Writing
	@Operation(summary = "Load the plan of a draft, or with dryRun tell what it would change",
			description = "As POST /api/v1/plans. When it is loaded, the draft is removed with its documents. Of a "
					+ "loaded plan that is corrected, what was confirmed or moved of inferred places goes to the ledger, "
					+ "as decided by who loads it.")
	@PlanIntakeAnswers
	@ApiResponse(responseCode = "409",
			description = "The plan that is corrected was loaded anew or forgotten meanwhile",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(ref = ProblemSchemas.PROBLEM)))
	ResponseEntity<?> loadDraft(@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId,
			@Parameter(description = "true, or no value: tell the difference, load nothing",
					schema = @Schema(types = "boolean")) @RequestParam(required = false) @Nullable String dryRun,
			@Parameter(hidden = true) Authentication who) {
		DraftId id = this.known.require(draftId);
		PlanIntakeResult result = take(id, PlanIntakeResponses.isDry(dryRun), Reviewers.of(who));
		ResponseEntity<?> answer = this.answers.of(result);
		if (result instanceof PlanIntakeResult.Loaded) {
			this.known.drafts().remove(id);
		}
		return answer;
	}

	private PlanIntakeResult take(DraftId id, boolean dry, Reviewer by) {
		if (this.known.drafts().state(id).filter((state) -> state.status() == DraftState.Status.READ).isEmpty()) {
			throw notRead();
		}
		return this.known.drafts()
			.correction(id)
			.map((correction) -> (dry ? this.corrections.take(correction.before(), correction.after(), true)
					: this.desk.take(correction.before(), correction.after(), by))
				.orElseThrow(() -> ApiProblem.conflict("The plan has changed", AnswerText.of("draft-plan-changed"))))
			.orElseGet(() -> this.intake.take(files(id), dry));
	}

	private List<SentFile> files(DraftId id) {
		return List.of(file(this.known.drafts().store().planFile(id), PlanDraft.PLAN_FILE),
				file(this.known.drafts().store().account(id), AccountLine.FILE));
	}

	private static SentFile file(Optional<Path> file, String name) {
		return new SentFile(name, new FileSystemResource(file.orElseThrow(DraftPlanController::notRead)));
	}

	private static ResponseEntity<Resource> download(Optional<Path> file, String name) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(new FileSystemResource(file.orElseThrow(DraftPlanController::notRead)));
	}

	private static ApiProblem notRead() {
		return ApiProblem.notFound("Not read yet", AnswerText.of("draft-not-read"));
	}

}
