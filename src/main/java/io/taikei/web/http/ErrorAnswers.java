package io.taikei.web.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;

/**
 * Answers what fails before any part of the API or the pages is reached: with a page to a
 * browser, as ever, and with problem details to all others.
 */
@Controller
class ErrorAnswers extends BasicErrorController {

	private final JsonMapper json;

	ErrorAnswers(ErrorAttributes attributes, WebProperties web, List<ErrorViewResolver> views, JsonMapper json) {
		super(attributes, web.getError(), views);
		this.json = json;
	}

	@Override
	public ResponseEntity<Map<String, @Nullable Object>> error(HttpServletRequest request) {
		HttpStatus status = getStatus(request);
		ProblemDetail problem = UnavailableDatabase.of(request)
			.map(UnavailableDatabase::problem)
			.orElseGet(() -> StatusProblem.of(status));
		Map<String, @Nullable Object> body = this.json.convertValue(problem, new TypeReference<>() {
		});
		body.put("instance", Objects.requireNonNullElseGet(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
				request::getRequestURI));
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(body);
	}

}
