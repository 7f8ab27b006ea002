package io.taikei.web.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import io.taikei.query.AnswerText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Refuses parameters that an address of the API does not take: a misspelt one would be
 * left out without a word, and the answer be one to another question.
 */
final class KnownParameters implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method
				&& AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ApiController.class)) {
			requireKnown(request, parameters(method));
		}
		return true;
	}

	/** Of the address only: the parts of a form may have any names. */
	private static void requireKnown(HttpServletRequest request, List<String> known) {
		List<String> unknown = ServletUriComponentsBuilder.fromRequest(request)
			.build()
			.getQueryParams()
			.keySet()
			.stream()
			.map((name) -> UriUtils.decode(name, StandardCharsets.UTF_8))
			.filter((name) -> !known.contains(name))
			.toList();
		if (!unknown.isEmpty()) {
			throw problem(String.join(", ", unknown), known);
		}
	}

	private static List<String> parameters(HandlerMethod method) {
		return Arrays.stream(method.getMethod().getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestParam.class))
			.map(java.lang.reflect.Parameter::getName)
			.toList();
	}

	private static ApiProblem problem(String unknown, List<String> known) {
		return ApiProblem.badRequest("Unknown parameter",
				known.isEmpty() ? AnswerText.of("unknown-parameter.none-taken", unknown)
						: AnswerText.of("unknown-parameter", unknown, String.join(", ", known)));
	}

}
