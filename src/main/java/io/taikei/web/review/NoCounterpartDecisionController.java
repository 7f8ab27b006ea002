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

/** Takes and tells that people decide that an element has no counterpart in a plan. */
@ApiController("/api/v1/elements/{id}/no-counterpart-decisions")
@Tag(name = "Review")
class NoCounterpartDecisionController {

	private final DecisionAnswers answers;

	NoCounterpartDecisionController(DecisionAnswers answers) {
		this.answers = answers;
	}

	@PostMapping
	@Writing
	@Operation(summary = "Decide that an element has no counterpart in a plan",
			description = "Refused (409) while a counterpart there is accepted.")
	ResponseEntity<DecidedMatter> keepNoCounterpartDecision(@Parameter(example = "132217-5:22") @PathVariable String id,
			@RequestBody @Valid SentGap gap,
			@Parameter(description = "The ETag of the state that the decision rests on") @RequestHeader(
					name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
			@Parameter(description = "A request that is sent again with the same one is kept once") @RequestHeader(
					name = "Idempotency-Key", required = false) @Nullable String key,
			@Parameter(hidden = true) Authentication who) {
		URI address = UriComponentsBuilder.fromPath("/api/v1/elements/{id}/no-counterpart-decisions")
			.queryParam("plan", "{plan}")
			.buildAndExpand(id, gap.plan())
			.encode()
			.toUri();
		return this.answers.decide(new DecisionRequests(who, seen, key).onGap(id, gap), address);
	}

	@GetMapping
	@Operation(summary = "What people decided on whether an element has a counterpart in a plan at all",
			description = "All decisions, the latest first, those that were undone among them.")
	ResponseEntity<DecidedMatter> listNoCounterpartDecisions(
			@Parameter(example = "132217-5:22") @PathVariable String id,
			@Parameter(description = "The plan", example = "132292-3") @RequestParam String plan) {
		return this.answers.decisions(Subject.NO_COUNTERPART, id, plan);
	}

}
