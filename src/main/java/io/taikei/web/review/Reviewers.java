package io.taikei.web.review;

import io.taikei.account.Role;
import io.taikei.account.SignedInPrincipal;
import io.taikei.model.Decision.Reviewer;

import org.springframework.security.core.Authentication;

/** Who decides, as who is signed in. */
public final class Reviewers {

	private Reviewers() {
	}

	public static Reviewer of(Authentication who) {
		return (who.getPrincipal() instanceof SignedInPrincipal principal)
				? new Reviewer(principal.signedIn().displayName(), principal.signedIn().role().name(),
						principal.signedIn().userName())
				: new Reviewer(who.getName(), Role.REVIEWER.name(), who.getName());
	}

}
