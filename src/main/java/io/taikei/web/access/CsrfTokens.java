package io.taikei.web.access;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import io.taikei.web.http.ReadingMethods;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Where the token of a session is needed and looked for: in the header, or in a field of
 * a plain form. No other body is read before it is known who sent it.
 */
final class CsrfTokens implements CsrfTokenRequestHandler {

	/** Where nobody is signed in yet, the form's own session is meant. */
	private static final List<String> BEFORE_SIGNING_IN = List.of("/login", "/logout", "/invitation");

	private final XorCsrfTokenRequestAttributeHandler tokens = new XorCsrfTokenRequestAttributeHandler();

	/** Whoever is signed in by no session brings what no browser adds by itself. */
	static boolean areNeeded(HttpServletRequest request) {
		return !ReadingMethods.contain(request.getMethod()) && (isSignedIn()
				|| BEFORE_SIGNING_IN.contains(request.getRequestURI().substring(request.getContextPath().length())));
	}

	private static boolean isSignedIn() {
		Authentication session = SecurityContextHolder.getContext().getAuthentication();
		return session != null && session.isAuthenticated();
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
		this.tokens.handle(request, response, token);
	}

	@Override
	public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
		boolean inHeader = request.getHeader(token.getHeaderName()) != null;
		return (inHeader || isPlainForm(request)) ? this.tokens.resolveCsrfTokenValue(request, token) : null;
	}

	private static boolean isPlainForm(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getContentType(), "")
			.toLowerCase(Locale.ROOT)
			.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

}
