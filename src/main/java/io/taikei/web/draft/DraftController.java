package io.taikei.web.draft;

import java.net.URI;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.drafting.store.DraftId;
import io.taikei.drafting.store.DraftRefused;
import io.taikei.drafting.store.DraftStore.SentDocument;
import io.taikei.web.http.ApiController;
import io.taikei.web.openapi.Writing;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Takes documents as cities publish them, reads them in the background, and lets them go
 * again.
 */
@ApiController("/api/v1/drafts")
@Tag(name = "Drafts")
class DraftController {

	/** Of the shape of an id, and of no draft. */
	static final String EXAMPLE = "k3J9vQ0a-XbT7mZr_2LwCg";

	private final KnownDrafts known;

	DraftController(KnownDrafts known) {
		this.known = known;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Writing
	@Operation(summary = "Make a draft of documents, and begin to read them",
			description = "Excel, CSV, PDF, Word, web pages and texts. The answer comes before they are read; the state of "
					+ "the draft tells how far that is.",
			requestBody = @RequestBody(required = true,
					description = "The documents under their names, and as fields what is known of the plan beside them",
					content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
							schemaProperties = {
									@SchemaProperty(name = "files",
											array = @ArraySchema(
													schema = @Schema(types = "string", format = "binary"))),
									@SchemaProperty(name = "municipality", schema = @Schema(types = "string")),
									@SchemaProperty(name = "edition", schema = @Schema(types = "string")),
									@SchemaProperty(name = "title", schema = @Schema(types = "string")),
									@SchemaProperty(name = "status", schema = @Schema(types = "string")),
									@SchemaProperty(name = "firstYear", schema = @Schema(types = "string")),
									@SchemaProperty(name = "lastYear", schema = @Schema(types = "string")) })))
	ResponseEntity<DraftEntry> keepDraft(MultipartHttpServletRequest request) {
		SentFacts facts = new SentFacts(request.getParameter("municipality"), request.getParameter("edition"),
				request.getParameter("title"), request.getParameter("status"), request.getParameter("firstYear"),
				request.getParameter("lastYear"));
		DraftEntry draft = this.known.of(create(SentDocuments.of(request), facts).value());
		return ResponseEntity.created(URI.create("/api/v1/drafts/" + draft.id())).body(draft);
	}

	@GetMapping("/{draftId}")
	@Operation(summary = "A draft, and how far it is read", description = "Who knows its id may read it.")
	DraftEntry getDraft(@Parameter(example = EXAMPLE) @PathVariable String draftId) {
		return this.known.of(draftId);
	}

	@DeleteMapping("/{draftId}/progress")
	@Writing
	@Operation(summary = "Stop the reading of a draft",
			description = "It can be read again. A draft that is read stays.")
	DraftEntry dropDraftProgress(@Parameter(example = EXAMPLE) @PathVariable String draftId) {
		this.known.drafts().stop(this.known.require(draftId));
		return this.known.of(draftId);
	}

	@DeleteMapping("/{draftId}")
	@Writing
	@Operation(summary = "Forget a draft", description = "The documents that were sent are removed with it.")
	ResponseEntity<Void> forgetDraft(@Parameter(example = EXAMPLE) @PathVariable String draftId) {
		this.known.drafts().remove(this.known.require(draftId));
		return ResponseEntity.noContent().build();
	}

	private DraftId create(List<SentDocument> documents, SentFacts facts) {
		try {
			return this.known.drafts().create(documents, facts.facts());
		}
		catch (DraftRefused ex) {
			throw SentDocuments.refused(ex);
		}
	}

}
