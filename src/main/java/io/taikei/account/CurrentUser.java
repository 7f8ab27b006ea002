package io.taikei.account;

import java.util.Optional;

import org.springframework.security.core.context.SecurityContextHolder;

/** Tells who is signed in, for controllers and pages. */
public class CurrentUser {

	/** Who sent the request; empty where that is an anonymous reader. */
	public Optional<SignedIn> current() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.map((authentication) -> authentication.getPrincipal())
			.filter(SignedInPrincipal.class::isInstance)
			.map(SignedInPrincipal.class::cast)
			.map(SignedInPrincipal::signedIn);
	}

}
