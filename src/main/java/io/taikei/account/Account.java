package io.taikei.account;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param userName what the account is known by, and signs in with
 * @param displayName the person's name, as others see it
 * @param role what the person may do
 * @param passwordHash the password's hash; null until the person has set one
 * @param invitation the link to set a password; null where none is open
 * @param tokens what the person's machines sign in with
 * @param state changes with whatever ends the sessions: the password, the role and a lock
 * @param lockedSince since when it can't be used, by its tokens neither; null where it
 * can
 */
public record Account(String userName, String displayName, Role role, @Nullable String passwordHash,
		@Nullable Invitation invitation, List<AccessToken> tokens, String state, @Nullable Instant lockedSince) {

	public Account {
		tokens = List.copyOf(tokens);
	}

	/** As others see the person. */
	public SignedIn signedIn() {
		return new SignedIn(this.userName, this.displayName, this.role);
	}

	/** Whether it can be used to sign in. */
	@JsonIgnore
	public boolean isOpen() {
		return this.passwordHash != null && !isLocked();
	}

	/** Whether an admin has locked it. */
	@JsonIgnore
	public boolean isLocked() {
		return this.lockedSince != null;
	}

	Account withPassword(String hash) {
		return new Account(this.userName, this.displayName, this.role, hash, null, this.tokens, Secrets.random(),
				this.lockedSince);
	}

	Account withRole(Role other) {
		return new Account(this.userName, this.displayName, other, this.passwordHash, this.invitation, this.tokens,
				Secrets.random(), this.lockedSince);
	}

	Account withInvitation(Invitation other) {
		return new Account(this.userName, this.displayName, this.role, this.passwordHash, other, this.tokens,
				this.state, this.lockedSince);
	}

	Account withTokens(List<AccessToken> others) {
		return new Account(this.userName, this.displayName, this.role, this.passwordHash, this.invitation, others,
				this.state, this.lockedSince);
	}

	Account withLock(@Nullable Instant since) {
		return new Account(this.userName, this.displayName, this.role, this.passwordHash, this.invitation, this.tokens,
				Secrets.random(), since);
	}

	/**
	 * A link that a person sets a password by, once.
	 *
	 * @param secretHash the hash of the secret in it
	 * @param expires until when it can be used
	 */
	public record Invitation(String secretHash, Instant expires) {

	}

	/**
	 * What a machine signs in with.
	 *
	 * @param id what it is revoked by
	 * @param name what it is for
	 * @param secretHash the hash of the token itself
	 * @param created since when there is one
	 */
	public record AccessToken(String id, String name, String secretHash, Instant created) {

	}

}
