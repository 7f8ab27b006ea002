package io.taikei.account;

import org.springframework.security.core.AuthenticatedPrincipal;

/** What whoever signs in leaves with the session or the request, by whatever way. */
public interface SignedInPrincipal extends AuthenticatedPrincipal {

	/** Who it is. */
	SignedIn signedIn();

	@Override
	default String getName() {
		return signedIn().userName();
	}

}
