package io.taikei.web.access;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.taikei.account.AccessProperties;
import io.taikei.query.AnswerText;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only where it is called by a name of its own. A page of another site could else
 * let its own name lead here (DNS rebinding), and read whatever is here. What is no name
 * but an address can't be led elsewhere.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class KnownHosts extends OncePerRequestFilter {

	private static final Pattern ADDRESS = Pattern.compile("[0-9]+(\\.[0-9]+){3}|\\[[0-9A-Fa-f:.%]+]");

	private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	KnownHosts(AccessProperties settings, String address) {
		this.names.add("localhost");
		this.names.addAll(settings.hosts());
		if (!address.isBlank()) {
			this.names.add(address);
		}
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isKnown(request.getServerName())) {
			chain.doFilter(request, response);
		}
		else {
			new Refusal(HttpStatus.MISDIRECTED_REQUEST, "Unknown host", AnswerText.of("unknown-host")).answer(request,
					response);
		}
	}

	boolean isKnown(@Nullable String host) {
		return host != null && (this.names.contains(host) || ADDRESS.matcher(host).matches()
				|| host.toLowerCase(Locale.ROOT).endsWith(".localhost"));
	}

}
