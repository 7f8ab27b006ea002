package io.taikei.web.http;

import io.taikei.query.AnswerText;
import io.taikei.text.Bilingual;
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

	/** Only who is signed in may know. */
	public static ApiProblem forbidden(String title, Bilingual detail) {
		return new ApiProblem(HttpStatus.FORBIDDEN, title, detail);
	}

	/** Somebody else was faster, or something has changed. */
	public static ApiProblem conflict(String title, Bilingual detail) {
		return new ApiProblem(HttpStatus.CONFLICT, title, detail);
	}

	/** The request has to name the state that it rests on. */
	public static ApiProblem preconditionRequired(String title, Bilingual detail) {
		return new ApiProblem(HttpStatus.PRECONDITION_REQUIRED, title, detail);
	}

	/** The same with something more to know. */
	public ApiProblem with(String name, Object value) {
		getBody().setProperty(name, value);
		return this;
	}

	public static ApiProblem tooLarge(String title, Bilingual detail) {
		return new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, title, detail);
	}

	public static ApiProblem unknownValue(String parameter, @Nullable Object value, Bilingual allowed) {
		return badRequest("Unknown value", AnswerText.of("unknown-value", parameter, String.valueOf(value), allowed));
	}

	public static ProblemDetail body(HttpStatus status, String title, Bilingual detail) {
		ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail.en());
		body.setTitle(title);
		body.setProperty("detailJa", detail.ja());
		return body;
	}

}
