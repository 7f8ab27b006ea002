package io.taikei.web.http;

import java.util.Arrays;

import io.taikei.query.AnswerText;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every error of the API, and not of the pages, as problem details. */
@RestControllerAdvice(annotations = RestController.class)
public class ApiProblems extends ResponseEntityExceptionHandler {

	public static final Bilingual TRUE_OR_FALSE = Bilingual.sameInBoth("true / false");

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String name = (ex instanceof MethodArgumentTypeMismatchException argument) ? argument.getName()
				: String.valueOf(ex.getPropertyName());
		ApiProblem problem = ApiProblem.unknownValue(name, ex.getValue(), allowed(ex.getRequiredType()));
		return handleExceptionInternal(ex, problem.getBody(), headers, problem.getStatusCode(), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		Bilingual bounds = ex.getParameterValidationResults()
			.stream()
			.map((result) -> ParameterBounds.of(result.getMethodParameter().getParameter()))
			.reduce(Bilingual::then)
			.orElseThrow(() -> ex);
		ProblemDetail problem = ApiProblem.body(HttpStatus.BAD_REQUEST, "Value out of bounds", bounds);
		return handleExceptionInternal(ex, problem, headers, status, request);
	}

	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		if (body instanceof ProblemDetail problem) {
			StatusProblem.complete(problem);
		}
		return super.createResponseEntity(body, headers, status, request);
	}

	private static Bilingual allowed(@Nullable Class<?> type) {
		if (type == Boolean.class) {
			return TRUE_OR_FALSE;
		}
		if (type == Double.class) {
			return AnswerText.of("unknown-value.number");
		}
		if (type == null || !type.isEnum()) {
			return AnswerText.of("unknown-value.integer");
		}
		return Bilingual
			.sameInBoth(String.join(" / ", Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()));
	}

}
