package io.taikei.web.account;

import java.time.Instant;
import java.util.List;

import io.taikei.account.Account;
import io.taikei.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account, without its secrets and their hashes.
 *
 * @param userName what the person signs in with
 * @param displayName the person's name, as others see it
 * @param role what the person may do
 * @param open whether the person can sign in
 * @param lockedSince since when an admin has locked it; null where nobody has
 * @param tokens what the person's machines sign in with
 */
record AccountEntry(String userName, String displayName, Role role, boolean open, @Nullable Instant lockedSince,
		List<Token> tokens) {

	AccountEntry {
		tokens = List.copyOf(tokens);
	}

	static AccountEntry of(Account account) {
		return new AccountEntry(account.userName(), account.displayName(), account.role(), account.isOpen(),
				account.lockedSince(),
				account.tokens()
					.stream()
					.map((token) -> new Token(token.id(), token.name(), token.created()))
					.toList());
	}

	/**
	 * A token, which itself can't be told again.
	 *
	 * @param id what it is revoked by
	 * @param name what it is for
	 * @param created since when there is one
	 */
	record Token(String id, String name, Instant created) {
	}

}
