package io.taikei.web.http;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import org.springframework.http.HttpHeaders;

/**
 * What every answer tells a browser not to do with it, files and errors included, before
 * anything of the application is reached.
 */
final class SecurityHeaders extends ValveBase {

	private static final String CONTENT = "default-src 'self'; base-uri 'none'; form-action 'self'; "
			+ "frame-ancestors 'none'; object-src 'none'";

	/** Its own styles and images stand in its page. */
	private static final String CONTENT_OF_SWAGGER = CONTENT
			+ "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

	private static final List<String> SHARED = List.of("/assets/", "/webjars/");

	private static final List<String> PRIVATE = List.of("/login", "/invitation", "/account", "/plans/drafts",
			"/api/v1/drafts");

	SecurityHeaders() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		write(request, response);
		getNext().invoke(request, response);
	}

	static void write(Request request, Response response) {
		String path = Objects.requireNonNullElse(request.getRequestURI(), "/");
		response.setHeader("Content-Security-Policy", path.startsWith("/swagger-ui") ? CONTENT_OF_SWAGGER : CONTENT);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		response.setHeader(HttpHeaders.CACHE_CONTROL, isPrivate(request, path) ? "no-store" : "no-cache");
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000");
		}
	}

	/** Whatever somebody sees who is signed in stays with nobody else. */
	private static boolean isPrivate(Request request, String path) {
		boolean signedIn = request.getRequestedSessionId() != null
				|| request.getHeader(HttpHeaders.AUTHORIZATION) != null;
		return PRIVATE.stream().anyMatch(path::startsWith) || (signedIn && SHARED.stream().noneMatch(path::startsWith));
	}

}
