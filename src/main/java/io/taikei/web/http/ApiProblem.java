package io.taikei.web.http;

import io.taikei.query.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * What the API could not answer, as problem details (RFC 9457) that say what to do: in
 * English as {@code detail}, in Japanese as {@code detailJa}.
 */
public final class ApiProblem extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private ApiProblem(HttpStatus status, String title, Bilingual detail) {
		super(status, body(status, title, detail), null);
	}

	public static ApiProblem notFound(String title, Bilingual detail) {
		return new ApiProblem(HttpStatus.NOT_FOUND, title, detail);
	}

	public static ApiProblem badRequest(String title, Bilingual detail) {
		return new ApiProblem(HttpStatus.BAD_REQUEST, title, detail);
	}

	public static ApiProblem conflict(String title, Bilingual detail) {
		return new ApiProblem(HttpStatus.CONFLICT, title, detail);
	}

	public static ApiProblem tooLarge(String title, Bilingual detail) {
		return new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, title, detail);
	}

	public static ApiProblem unknownValue(String parameter, @Nullable Object value, Bilingual allowed) {
		return badRequest("Unknown value", Bilingual.of("unknown-value", parameter, String.valueOf(value), allowed));
	}

	public static ProblemDetail body(HttpStatus status, String title, Bilingual detail) {
		ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail.en());
		body.setTitle(title);
		body.setProperty("detailJa", detail.ja());
		return body;
	}

}
