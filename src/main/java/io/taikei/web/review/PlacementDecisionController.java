package io.taikei.web.review;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.Decision.Subject;
import io.taikei.reviewing.DecidedMatter;
import io.taikei.web.http.ApiController;
import io.taikei.web.openapi.Writing;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Takes and tells what people decide on where elements belong and what they are called.
 */
@ApiController("/api/v1/elements/{id}/placement-decisions")
@Tag(name = "Review")
class PlacementDecisionController {

	private static final String EXAMPLE = "132292-3:1-3-2.1";

	private final DecisionAnswers answers;

	PlacementDecisionController(DecisionAnswers answers) {
		this.answers = answers;
	}

	@PostMapping
	@Writing
	@Operation(summary = "Decide where an element belongs, or what it is called",
			description = "For a place or a name that was inferred, or read by a language model: "
					+ "{\"verdict\": \"PLACED\", \"place\": \"<id>\"} says that the element belongs to that one, "
					+ "{\"verdict\": \"NAMED\", \"title\": \"...\"} that this title belongs to its code, and "
					+ "{\"verdict\": \"UNSURE\", \"subject\": \"PLACEMENT\"} (or NAMING) that it can't be told, so that what "
					+ "was read holds, and WITHDRAWN in its place undoes the last decision. "
					+ "The plan has it at once, and whenever it is loaded again, also with other ids. Refused (409) "
					+ "where the document itself says otherwise, or the plan would be no tree any more. Where notApplied "
					+ "is given, the decision is kept and the plan does not have it.")
	ResponseEntity<DecidedMatter> keepPlacementDecision(@Parameter(example = EXAMPLE) @PathVariable String id,
			@RequestBody @Valid SentPlace sent,
			@Parameter(description = "The ETag of the state that the decision rests on") @RequestHeader(
					name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
			@Parameter(description = "A request that is sent again with the same one is kept once") @RequestHeader(
					name = "Idempotency-Key", required = false) @Nullable String key,
			@Parameter(hidden = true) Authentication who) {
		var request = new DecisionRequests(who, seen, key).onPlace(id, sent);
		URI address = UriComponentsBuilder.fromPath("/api/v1/elements/{id}/placement-decisions")
			.queryParam("subject", "{subject}")
			.buildAndExpand(id, request.subject())
			.encode()
			.toUri();
		return this.answers.decideUnhindered(request, address);
	}

	@GetMapping
	@Operation(summary = "What people decided on where an element belongs, or what it is called",
			description = "All decisions, the latest first, those that were undone among them. notApplied says why the "
					+ "plan does not have what stands.")
	ResponseEntity<DecidedMatter> listPlacementDecisions(@Parameter(example = EXAMPLE) @PathVariable String id,
			@Parameter(description = "Its place (PLACEMENT) or its name (NAMING)") @RequestParam(
					defaultValue = "PLACEMENT") Subject subject) {
		return this.answers.decisions(DecisionRequests.onPlaces(subject), id, null);
	}

}
