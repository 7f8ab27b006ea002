package io.taikei.web.access;

import java.io.IOException;

import io.taikei.account.Account;
import io.taikei.account.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of an account that was removed or locked, or whose role or password
 * was changed.
 */
final class EndedSessions extends OncePerRequestFilter {

	private final Accounts accounts;

	private final ConfiguredUser configured;

	EndedSessions(Accounts accounts, ConfiguredUser configured) {
		this.accounts = accounts;
		this.configured = configured;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
				&& !isValid(principal)) {
			SecurityContextHolder.clearContext();
			HttpSession session = request.getSession(false);
			if (session != null) {
				session.invalidate();
			}
		}
		chain.doFilter(request, response);
	}

	private boolean isValid(AccountPrincipal principal) {
		return this.configured.is(principal) || this.accounts.find(principal.getName())
			.map(Account::state)
			.filter(principal.state()::equals)
			.isPresent();
	}

}
