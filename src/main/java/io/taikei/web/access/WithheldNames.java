package io.taikei.web.access;

import java.io.IOException;

import io.taikei.account.AccessRights;
import io.taikei.query.people.NamedPeople;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/** Answers who may not know the names of reviewers without them. */
final class WithheldNames extends OncePerRequestFilter {

	private final AccessRights rights;

	WithheldNames(AccessRights rights) {
		this.rights = rights;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.rights.mayNameReviewers()) {
			chain.doFilter(request, response);
		}
		else {
			NamedPeople.<ServletException, IOException>withheld(() -> chain.doFilter(request, response));
		}
	}

}
