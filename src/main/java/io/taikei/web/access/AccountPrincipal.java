package io.taikei.web.access;

import java.io.Serializable;

import io.taikei.account.Account;
import io.taikei.account.SignedIn;
import io.taikei.account.SignedInPrincipal;

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

}
