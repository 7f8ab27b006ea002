package io.taikei.web.access;

import java.util.List;

import io.taikei.account.SignedIn;
import io.taikei.account.SignedInPrincipal;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who signed in with an account of another organisation, by OpenID Connect. */
final class OidcPrincipal extends DefaultOidcUser implements SignedInPrincipal {

	private static final long serialVersionUID = 1L;

	private final SignedIn signedIn;

	OidcPrincipal(OidcUser user, SignedIn signedIn) {
		super(List.copyOf(user.getAuthorities()), user.getIdToken(), user.getUserInfo());
		this.signedIn = signedIn;
	}

	@Override
	public SignedIn signedIn() {
		return this.signedIn;
	}

	@Override
	public String getName() {
		return this.signedIn.userName();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return super.equals(other) && other instanceof OidcPrincipal principal
				&& principal.signedIn.equals(this.signedIn);
	}

	@Override
	public int hashCode() {
		return this.signedIn.hashCode();
	}

}
