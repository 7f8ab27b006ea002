package io.taikei.web.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.drafting.DraftDocuments;
import io.taikei.drafting.choice.DocumentExtent;
import io.taikei.drafting.store.DraftId;
import io.taikei.drafting.store.DraftRefused;
import io.taikei.query.AnswerText;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.openapi.Writing;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Tells, orders, adds and removes the documents of a draft, and shows their pages. */
@ApiController("/api/v1/drafts/{draftId}/documents")
@Tag(name = "Drafts")
class DraftDocumentController {

	private final KnownDrafts known;

	private final DraftDocuments documents;

	DraftDocumentController(KnownDrafts known, DraftDocuments documents) {
		this.known = known;
		this.documents = documents;
	}

	@GetMapping
	@Operation(summary = "The documents of a draft", description = "In the order in which they are read.")
	List<DraftDocument> listDraftDocuments(@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId) {
		DraftId id = this.known.require(draftId);
		List<String> names = this.known.of(draftId).documents();
		var extents = this.documents.extents(id)
			.stream()
			.collect(Collectors.toMap(DocumentExtent::name, Function.identity()));
		return IntStream.range(0, names.size())
			.mapToObj((index) -> DraftDocument.of(index + 1, names.get(index),
					this.documents.bytes(id, names.get(index)), Optional.ofNullable(extents.get(names.get(index)))))
			.toList();
	}

	@PutMapping
	@Writing
	@Operation(summary = "Read the documents of a draft in another order",
			description = "Those that are not named are removed. What was corrected by hand stays, and so does what "
					+ "somebody said about the reading.")
	DraftEntry keepDraftDocumentOrder(@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId,
			@RequestBody NamedDocuments order) {
		DraftId id = this.known.require(draftId);
		refusing(() -> this.documents.order(id, order.documents()));
		return this.known.of(draftId);
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Writing
	@Operation(summary = "Add documents to a draft",
			description = "Behind those that are there. How all are read is proposed anew; what was corrected by hand "
					+ "stays.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					description = "The documents under their names",
					content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
							schemaProperties = @SchemaProperty(name = "files",
									array = @ArraySchema(schema = @Schema(types = "string", format = "binary"))))))
	DraftEntry keepDraftDocuments(@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId,
			MultipartHttpServletRequest request) {
		DraftId id = this.known.require(draftId);
		refusing(() -> this.documents.add(id, SentDocuments.of(request)));
		return this.known.of(draftId);
	}

	@GetMapping(path = "/{document}/pages/{page}", produces = MediaType.IMAGE_JPEG_VALUE)
	@Operation(summary = "The picture of a page of a PDF",
			description = "The page as it is seen, turned and cropped. It is drawn when somebody asks for it.")
	@ApiResponse(responseCode = "200", description = "The picture",
			content = @Content(mediaType = MediaType.IMAGE_JPEG_VALUE,
					schema = @Schema(types = "string", format = "binary")))
	ResponseEntity<Resource> getDraftPage(@Parameter(example = DraftController.EXAMPLE) @PathVariable String draftId,
			@Parameter(example = "1", description = "The number of the document") @PathVariable int document,
			@Parameter(example = "3", description = "The number of the page") @PathVariable int page) {
		FileSystemResource picture = this.documents.picture(this.known.require(draftId), document, page)
			.map(FileSystemResource::new)
			.orElseThrow(() -> ApiProblem.notFound("No picture", AnswerText.of("draft-no-page", document, page)));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache().cachePrivate())
			.lastModified(picture.getFile().lastModified())
			.body(picture);
	}

	private static void refusing(Runnable change) {
		try {
			change.run();
		}
		catch (DraftRefused ex) {
			throw SentDocuments.refused(ex);
		}
	}

	/**
	 * Documents by their names.
	 *
	 * @param documents the names, in the order in which they are read
	 */
	record NamedDocuments(List<String> documents) {

		NamedDocuments {
			documents = (documents != null) ? List.copyOf(documents) : List.of();
		}

	}

}
