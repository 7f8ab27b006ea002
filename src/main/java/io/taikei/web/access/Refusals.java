package io.taikei.web.access;

import java.io.IOException;

import io.taikei.account.CurrentUser;
import io.taikei.query.AnswerText;
import io.taikei.web.http.RefusedBodies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What those are told who may not: who opens a page is led to sign in, a page's script is
 * told to lead there, and machines are told what to send.
 */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String BASIC = "Basic realm=\"Taikei\", charset=\"UTF-8\"";

	/** Asks no browser to ask its user. */
	private static final String BEARER = "Bearer realm=\"Taikei\"";

	private final CurrentUser user;

	Refusals(CurrentUser user) {
		this.user = user;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (ex instanceof SignInDelayed delayed) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(delayed.seconds()));
			new Refusal(HttpStatus.TOO_MANY_REQUESTS, "Too many wrong passwords",
					AnswerText.of("sign-in-delayed", delayed.seconds()))
				.answer(request, response);
			return;
		}
		boolean wrong = ex instanceof BadCredentialsException;
		if (!wrong && Refusal.isOfPage(request)) {
			leadToSignIn(request, response);
			return;
		}
		if (request.getHeader("Sec-Fetch-Mode") == null) {
			response.addHeader(HttpHeaders.WWW_AUTHENTICATE, BASIC);
		}
		response.addHeader(HttpHeaders.WWW_AUTHENTICATE, BEARER);
		new Refusal(HttpStatus.UNAUTHORIZED, wrong ? "Wrong user name, password or token" : "Sign in first",
				wrong ? AnswerText.of("wrong-credentials") : AnswerText.of("unauthorized"))
			.answer(request, response);
	}

	private static void leadToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
		RefusedBodies.refuse(request, response);
		String page = SignInAddress.of(request);
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", page);
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
		}
		else {
			response.sendRedirect(page);
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		if (ex instanceof CsrfException && this.user.current().isEmpty() && Refusal.isOfPage(request)) {
			RefusedBodies.refuse(request, response);
			response.sendRedirect(request.getContextPath() + "/login?expired");
			return;
		}
		boolean token = ex instanceof CsrfException;
		new Refusal(HttpStatus.FORBIDDEN, token ? "The session's token is missing" : "Not allowed to this role",
				token ? AnswerText.of("csrf-token-missing") : AnswerText.of("role-not-enough"))
			.answer(request, response);
	}

}
