package io.taikei.web.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;

/** The page to sign in on, and the page that it leads back to. */
final class SignInAddress {

	static final String PATH = "/login";

	/** The parameter that says where to go on. */
	static final String NEXT = "next";

	private SignInAddress() {
	}

	/** To sign in and come back to what was asked for. */
	static String of(HttpServletRequest request) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getContextPath() + PATH);
		if (HttpMethod.GET.matches(request.getMethod())) {
			String query = request.getQueryString();
			address.queryParam(NEXT, "{next}");
			return address.encode()
				.buildAndExpand(request.getRequestURI() + ((query != null) ? "?" + query : ""))
				.toUriString();
		}
		return address.toUriString();
	}

	/** Where to go on; never to another site. */
	static String next(HttpServletRequest request) {
		String next = request.getParameter(NEXT);
		return isOwn(next) ? String.valueOf(next) : request.getContextPath() + "/";
	}

	private static boolean isOwn(@Nullable String next) {
		return next != null && next.startsWith("/") && !next.startsWith("//")
				&& next.chars().noneMatch((character) -> character < ' ' || character == '\\');
	}

}
