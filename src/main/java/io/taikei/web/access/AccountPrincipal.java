package io.taikei.web.access;

import java.io.Serializable;

import io.taikei.account.Account;
import io.taikei.account.SignedIn;
import io.taikei.account.SignedInPrincipal;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * Who signed in with an account of this application.
 *
 * @param signedIn who it is
 * @param state the account's when the person signed in; once it is another, the session
 * has ended
 */
record AccountPrincipal(SignedIn signedIn, String state) implements SignedInPrincipal, Serializable {

	static AccountPrincipal of(Account account) {
		return new AccountPrincipal(account.signedIn(), account.state());
	}

	/** The person as one who has signed in, with the role. */
	UsernamePasswordAuthenticationToken authenticated() {
		return UsernamePasswordAuthenticationToken.authenticated(this, null,
				AuthorityUtils.createAuthorityList("ROLE_" + this.signedIn.role()));
	}

}
