package io.taikei.web.review;

import java.net.URI;
import java.util.List;
import java.util.Set;

import io.taikei.model.Decision.Subject;
import io.taikei.query.AnswerText;
import io.taikei.review.DecisionRequest;
import io.taikei.review.DecisionResult;
import io.taikei.review.DecisionResult.Contradicted;
import io.taikei.review.DecisionResult.KeyTaken;
import io.taikei.review.DecisionResult.NothingToUndo;
import io.taikei.review.DecisionResult.Recorded;
import io.taikei.review.DecisionResult.Repeated;
import io.taikei.review.DecisionResult.Stale;
import io.taikei.review.DecisionResult.Unknown;
import io.taikei.review.StateTag.Change;
import io.taikei.reviewing.DecidedMatter;
import io.taikei.reviewing.DecisionEntry;
import io.taikei.reviewing.ReviewDesk;
import io.taikei.text.Bilingual;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.UnknownElement;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Keeps what a request decides, and says what became of it. */
@Component
class DecisionAnswers {

	private final ReviewDesk desk;

	DecisionAnswers(ReviewDesk desk) {
		this.desk = desk;
	}

	/**
	 * Keeps the decision.
	 * @param address where all decisions on the same are
	 * @return the new state, 201; 200 where the same request was kept before
	 */
	ResponseEntity<DecidedMatter> decide(DecisionRequest request, URI address) {
		return switch (this.desk.decide(request)) {
			case Recorded recorded -> answer(ResponseEntity.created(address), request);
			case Repeated repeated -> answer(ResponseEntity.ok(), request);
			case DecisionResult refused -> throw problem(refused);
		};
	}

	/** The same, unless something is in the way of the place or the name. */
	ResponseEntity<DecidedMatter> decideUnhindered(DecisionRequest request, URI address) {
		this.desk.obstacle(request).ifPresent((obstacle) -> {
			throw ApiProblem
				.conflict("Not possible",
						AnswerText.of("decision.not-possible", AnswerText.of("decision.obstacle." + obstacle.name())))
				.with("obstacle", obstacle);
		});
		return decide(request, address);
	}

	/** What was decided on a matter, with the tag of its state. */
	ResponseEntity<DecidedMatter> decisions(Subject subject, String a, @Nullable String b) {
		return answer(ResponseEntity.ok(), subject, a, b);
	}

	private ResponseEntity<DecidedMatter> answer(ResponseEntity.BodyBuilder answer, DecisionRequest request) {
		return answer(answer, request.subject(), request.a(),
				(request.subject() == Subject.PLACEMENT) ? null : request.b());
	}

	private ResponseEntity<DecidedMatter> answer(ResponseEntity.BodyBuilder answer, Subject subject, String a,
			@Nullable String b) {
		DecidedMatter matter = this.desk.decisions(subject, a, b).orElseThrow(() -> UnknownElement.withId(a));
		return answer.eTag(matter.tag()).body(matter);
	}

	private static ApiProblem problem(DecisionResult refused) {
		return switch (refused) {
			case Unknown unknown -> UnknownElement.withId(unknown.id());
			case NothingToUndo none ->
				ApiProblem.conflict("Nothing to undo", AnswerText.of("decision.nothing-to-undo"));
			case KeyTaken taken -> ApiProblem.conflict("Used for another decision",
					AnswerText.of("decision.key-taken", taken.decision().toString()));
			case Contradicted contradicted ->
				ApiProblem.conflict("Others say the contrary", AnswerText.of("decision.contradicted"))
					.with("decisions", contradicted.decisionIds());
			case Stale stale when stale.changes().isEmpty() ->
				ApiProblem.preconditionRequired("Somebody has decided before", AnswerText.of("decision.state-required"))
					.with("eTag", "\"" + stale.tag() + "\"")
					.with("decisions", entries(stale));
			case Stale stale ->
				ApiProblem.conflict("It has changed since", AnswerText.of("decision.stale", named(stale.changes())))
					.with("changes", stale.changes())
					.with("eTag", "\"" + stale.tag() + "\"")
					.with("decisions", entries(stale));
			case Recorded recorded -> throw new IllegalArgumentException("Not refused: " + recorded);
			case Repeated repeated -> throw new IllegalArgumentException("Not refused: " + repeated);
		};
	}

	private static List<DecisionEntry> entries(Stale stale) {
		return stale.decisions().stream().map(DecisionEntry::of).toList();
	}

	private static Bilingual named(Set<Change> changes) {
		return Bilingual.commaSeparated(
				changes.stream().map((change) -> AnswerText.of("decision.changed." + change.name())).toList());
	}

}
