package io.taikei.web.access;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import io.taikei.query.AnswerText;
import io.taikei.web.http.ReadingMethods;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site has a browser write here, with whatever the browser adds of
 * sessions and passwords. A browser says where a request comes from; what is no browser
 * says nothing, and has nothing that another site could use. Before anything is read, it
 * also refuses the types of bodies that a form can send without asking, where no form is.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ForeignRequests extends OncePerRequestFilter {

	private static final String SITE = "Sec-Fetch-Site";

	private static final List<String> OWN = List.of("same-origin", "none");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (ReadingMethods.contain(request.getMethod())) {
			chain.doFilter(request, response);
		}
		else if (isForeign(request)) {
			new Refusal(HttpStatus.FORBIDDEN, "Sent by another site", AnswerText.of("foreign-request")).answer(request,
					response);
		}
		else if (isSimple(request) && !FormPages.contain(request)) {
			new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "A type that forms send",
					AnswerText.of("status.unsupported-media-type"))
				.answer(request, response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isForeign(HttpServletRequest request) {
		String site = request.getHeader(SITE);
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return (site != null && !OWN.contains(site)) || (origin != null && !isOwn(origin, request));
	}

	/** By host and port, as a proxy may speak TLS in the place of this server. */
	private static boolean isOwn(String origin, HttpServletRequest request) {
		try {
			URI from = new URI(origin);
			if (from.getHost() == null) {
				return false;
			}
			int port = (from.getPort() >= 0) ? from.getPort() : "https".equals(from.getScheme()) ? 443 : 80;
			return from.getAuthority().equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
					|| (from.getHost().equalsIgnoreCase(request.getServerName()) && port == request.getServerPort());
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static boolean isSimple(HttpServletRequest request) {
		String type = Objects.requireNonNullElse(request.getContentType(), "").strip().toLowerCase(Locale.ROOT);
		return type.startsWith(MediaType.TEXT_PLAIN_VALUE)
				|| type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

}
