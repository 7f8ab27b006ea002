package io.taikei.web.review;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.Decision.Subject;
import io.taikei.query.AnswerText;
import io.taikei.reviewing.DecidedMatter;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
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
import org.springframework.web.util.UriComponentsBuilder;

/** Takes and tells what people decide on pairs of elements. */
@ApiController("/api/v1/overlaps")
@Tag(name = "Review")
class OverlapDecisionController {

	static final String EXAMPLE = "132217-5:22~132292-3:1-1-1";

	private static final String SEEN = "The ETag of the state that the decision rests on. It is needed as soon as "
			+ "somebody has decided; where the state is another meanwhile, the answer is 409 and says what has changed";

	private static final String KEY = "Any text of up to 200 characters: a request that is sent again with the same one is "
			+ "kept once";

	private final DecisionAnswers answers;

	OverlapDecisionController(DecisionAnswers answers) {
		this.answers = answers;
	}

	@PostMapping("/{id}/decisions")
	@Writing
	@Operation(summary = "Decide whether two elements correspond",
			description = "The decision is kept for good in the ledger, with who decided and on which texts and score. The "
					+ "latest holds; WITHDRAWN undoes it, and what was decided before holds again. Comparisons, "
					+ "counts and exports follow at once.")
	ResponseEntity<DecidedMatter> keepOverlapDecision(
			@Parameter(example = EXAMPLE,
					description = "The ids of both elements, ~ between them") @PathVariable String id,
			@RequestBody @Valid SentDecision decision,
			@Parameter(description = SEEN) @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String seen,
			@Parameter(description = KEY) @RequestHeader(name = "Idempotency-Key",
					required = false) @Nullable String key,
			@Parameter(hidden = true) Authentication who) {
		PairId pair = PairId.of(id);
		return this.answers.decide(
				new DecisionRequests(who, seen, key).onPair(pair.a(), pair.b(), decision.verdict(), decision.note()),
				address(pair));
	}

	@PostMapping("/decisions")
	@Writing
	@Operation(summary = "Decide on two elements, whether or not they were found to be alike",
			description = "For a pair that the computation did not find. It has no score then, and stands beside what was "
					+ "computed, never as computed.")
	ResponseEntity<DecidedMatter> keepPairDecision(@RequestBody @Valid SentPair sent,
			@Parameter(description = SEEN) @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) @Nullable String seen,
			@Parameter(description = KEY) @RequestHeader(name = "Idempotency-Key",
					required = false) @Nullable String key,
			@Parameter(hidden = true) Authentication who) {
		PairId pair = PairId.of(sent.a(), sent.b());
		return this.answers.decide(
				new DecisionRequests(who, seen, key).onPair(pair.a(), pair.b(), sent.verdict(), sent.note()),
				address(pair));
	}

	@GetMapping("/{id}/decisions")
	@Operation(summary = "What people decided on two elements",
			description = "All decisions, the latest first, those that were undone among them. The ETag is what a decision "
					+ "names as the state that it rests on.")
	ResponseEntity<DecidedMatter> listOverlapDecisions(@Parameter(example = EXAMPLE,
			description = "The ids of both elements, ~ between them") @PathVariable String id) {
		PairId pair = PairId.of(id);
		return this.answers.decisions(Subject.OVERLAP, pair.a(), pair.b());
	}

	private static URI address(PairId pair) {
		return UriComponentsBuilder.fromPath("/api/v1/overlaps/{id}/decisions")
			.buildAndExpand(pair.a() + "~" + pair.b())
			.encode()
			.toUri();
	}

	/** The ids of two elements of different plans, the smaller first. */
	private record PairId(String a, String b) {

		static PairId of(String id) {
			int parting = id.indexOf('~');
			if (parting < 0) {
				throw ApiProblem.notFound("Unknown pair", AnswerText.of("decision.no-pair", id));
			}
			return of(id.substring(0, parting), id.substring(parting + 1));
		}

		static PairId of(String one, String other) {
			if (plan(one).equals(plan(other))) {
				throw ApiProblem.badRequest("One plan", AnswerText.of("decision.one-plan"));
			}
			return (one.compareTo(other) < 0) ? new PairId(one, other) : new PairId(other, one);
		}

		private static String plan(String id) {
			return id.replaceFirst(":.*", "");
		}

	}

}
