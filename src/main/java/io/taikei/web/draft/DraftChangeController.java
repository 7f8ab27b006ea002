package io.taikei.web.draft;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.drafting.correction.HandCorrection;
import io.taikei.drafting.store.DraftId;
import io.taikei.drafting.store.DraftReadingChoice;
import io.taikei.query.AnswerText;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.openapi.Writing;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Takes what a person says of a draft; it is read again each time. */
@ApiController("/api/v1/drafts/{draftId}")
@Tag(name = "Drafts")
@Writing
class DraftChangeController {

	private final KnownDrafts known;

	DraftChangeController(KnownDrafts known) {
		this.known = known;
	}

	@PutMapping("/facts")
	@Operation(summary = "Tell what is known of the plan beside its documents",
			description = "In place of all that was told before.")
	DraftEntry keepDraftFacts(@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId,
			@RequestBody SentFacts facts) {
		DraftId id = this.known.require(draftId);
		this.known.drafts().change(id, facts.facts());
		return this.known.of(draftId);
	}

	@PutMapping("/reading")
	@Operation(summary = "Say how the documents are read",
			description = "Which tables are read, what their columns hold, and the levels.")
	DraftEntry keepDraftReading(@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId,
			@RequestBody DraftReadingChoice reading) {
		this.known.drafts().change(this.known.require(draftId), reading);
		return this.known.of(draftId);
	}

	@DeleteMapping("/reading")
	@Operation(summary = "Read the documents as it seems best",
			description = "What somebody said about the reading is gone; what was corrected by hand stays.")
	DraftEntry dropDraftReading(@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId) {
		this.known.drafts().change(this.known.require(draftId), (DraftReadingChoice) null);
		return this.known.of(draftId);
	}

	@PostMapping("/corrections")
	@Operation(summary = "Add an element by hand",
			description = "One that was not read. It has a place in the documents, or it is told that it was entered by "
					+ "hand; whoever adds it is named.")
	@ApiResponse(responseCode = "201", description = "The draft, with the element under a key of its own")
	ResponseEntity<DraftEntry> keepDraftElement(
			@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId,
			@RequestBody HandCorrection added) {
		DraftId id = this.known.require(draftId);
		if (added.added() == null || added.added().level() == null) {
			throw ApiProblem.badRequest("No level", AnswerText.of("draft-added-level"));
		}
		check(id, added);
		this.known.drafts().add(id, added);
		return ResponseEntity.created(URI.create("/api/v1/drafts/" + draftId)).body(this.known.of(draftId));
	}

	@PutMapping("/corrections/{element}")
	@Operation(summary = "Correct an element by hand",
			description = "In place of what was corrected of it before. Reading anew keeps it. Of an element that was added, "
					+ "what is left out stays.")
	DraftEntry keepDraftCorrection(@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId,
			@Parameter(example = "d1s1r2c3", description = "The key of the element") @PathVariable String element,
			@RequestBody HandCorrection correction) {
		DraftId id = this.known.require(draftId);
		check(id, correction);
		this.known.drafts().change(id, element, correction);
		return this.known.of(draftId);
	}

	/**
	 * No document states what a person adds, or changes of a loaded plan, so it has to
	 * name that person.
	 */
	private void check(DraftId id, HandCorrection correction) {
		boolean changes = isOfLoadedPlan(id) && !correction.isEmpty();
		if ((changes || correction.added() != null) && !correction.isDecided()) {
			throw ApiProblem.badRequest("Nobody decided", AnswerText.of("draft-nobody"));
		}
		if (correction.added() != null && (correction.title() == null || correction.title().isBlank())) {
			throw ApiProblem.badRequest("No title", AnswerText.of("draft-added-title"));
		}
	}

	private boolean isOfLoadedPlan(DraftId id) {
		return this.known.drafts().store().form(id).filter((form) -> form.plan() != null).isPresent();
	}

	@DeleteMapping("/corrections/{element}")
	@Operation(summary = "Take the correction of an element back",
			description = "It is as it was read again. An element that was added goes.")
	DraftEntry dropDraftCorrection(@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId,
			@Parameter(example = "d1s1r2c3", description = "The key of the element") @PathVariable String element) {
		this.known.drafts().undo(this.known.require(draftId), element);
		return this.known.of(draftId);
	}

	@DeleteMapping("/corrections")
	@Operation(summary = "Take all corrections back", description = "All elements are as they were read again.")
	DraftEntry dropDraftCorrections(@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId) {
		this.known.drafts().undoAll(this.known.require(draftId));
		return this.known.of(draftId);
	}

}
