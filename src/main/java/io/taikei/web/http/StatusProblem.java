package io.taikei.web.http;

import io.taikei.query.AnswerText;
import io.taikei.text.Bilingual;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * What a status says by itself, and what to do, where nothing else is known about a
 * failure.
 */
final class StatusProblem {

	private StatusProblem() {
	}

	static ProblemDetail of(HttpStatus status) {
		return ApiProblem.body(status, status.getReasonPhrase(), advice(status));
	}

	/** Gives a problem the words that it lacks. */
	static void complete(ProblemDetail problem) {
		HttpStatus status = HttpStatus.resolve(problem.getStatus());
		if (status != null && (problem.getProperties() == null || !problem.getProperties().containsKey("detailJa"))) {
			problem.setProperty("detailJa", advice(status).ja());
		}
	}

	/** What to do, where only the status is known. */
	static Bilingual advice(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> AnswerText.of("status.not-found");
			case METHOD_NOT_ALLOWED -> AnswerText.of("status.method-not-allowed");
			case NOT_ACCEPTABLE -> AnswerText.of("status.not-acceptable");
			case CONTENT_TOO_LARGE -> AnswerText.of("status.content-too-large");
			case UNSUPPORTED_MEDIA_TYPE -> AnswerText.of("status.unsupported-media-type");
			case SERVICE_UNAVAILABLE -> AnswerText.of("status.service-unavailable");
			case NOT_IMPLEMENTED -> AnswerText.of("status.not-implemented");
			case HTTP_VERSION_NOT_SUPPORTED -> AnswerText.of("status.http-version-not-supported");
			case EXPECTATION_FAILED -> AnswerText.of("status.expectation-failed");
			default ->
				status.is4xxClientError() ? AnswerText.of("status.client-error") : AnswerText.of("status.server-error");
		};
	}

}
