package io.taikei.web.access;

import java.io.IOException;
import java.util.Objects;

import io.taikei.text.Bilingual;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.RefusedBodies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;

/**
 * Why a request is not answered: a browser that opens a page gets one, all others get
 * problem details.
 *
 * @param status the status of the answer
 * @param title what is wrong
 * @param detail what to do
 */
record Refusal(HttpStatus status, String title, Bilingual detail) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
		.build();

	/** Where the page of the error finds what to tell. */
	static final String ATTRIBUTE = "refusal";

	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		RefusedBodies.refuse(request, response);
		if (isOfPage(request)) {
			request.setAttribute(ATTRIBUTE, this.detail);
			response.sendError(this.status.value());
			return;
		}
		response.setStatus(this.status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		JSON.writeValue(response.getOutputStream(), ApiProblem.body(this.status, this.title, this.detail));
	}

	/** Whether a person opens a page, or sends its form. */
	static boolean isOfPage(HttpServletRequest request) {
		return !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
				&& Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
					.contains(MediaType.TEXT_HTML_VALUE);
	}

}
