package io.taikei.web.http;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses whose parameters are no UTF-8. Tomcat decodes them when they are
 * first asked for, and each that it can't decode would be a stack trace in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ReadableParameters extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (canBeRead(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpStatus.BAD_REQUEST.value());
		}
	}

	private static boolean canBeRead(HttpServletRequest request) {
		try {
			return isSentWithOtherThanParameters(request) || request.getParameterMap() != null;
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

	/** Whose body is left for the controller to read. */
	private static boolean isSentWithOtherThanParameters(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && !Objects.requireNonNullElse(request.getContentType(), "")
			.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

}
