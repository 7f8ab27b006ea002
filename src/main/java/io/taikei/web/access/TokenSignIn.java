package io.taikei.web.access;

import java.util.Locale;

import io.taikei.account.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Signs machines in by the token of an account. */
class TokenSignIn implements AuthenticationProvider {

	private static final String SCHEME = "bearer ";

	private final Accounts accounts;

	TokenSignIn(Accounts accounts) {
		this.accounts = accounts;
	}

	/** The token of a request, if it has one. */
	static @Nullable Authentication sent(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		return (header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME))
				? new PreAuthenticatedAuthenticationToken("token", header.substring(SCHEME.length()).strip()) : null;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return PreAuthenticatedAuthenticationToken.class.isAssignableFrom(authentication);
	}

	@Override
	public Authentication authenticate(Authentication given) {
		return this.accounts.findByToken(String.valueOf(given.getCredentials()))
			.map(AccountPrincipal::of)
			.map(AccountPrincipal::authenticated)
			.orElseThrow(() -> new BadCredentialsException("Unknown token"));
	}

}
