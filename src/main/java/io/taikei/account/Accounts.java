package io.taikei.account;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.taikei.account.Account.AccessToken;
import io.taikei.account.Account.Invitation;
import io.taikei.account.AccountRefused.Reason;
import org.jspecify.annotations.Nullable;

/** The accounts, and every change of them. Of secrets and passwords only hashes stay. */
public class Accounts {

	private static final Duration INVITATION = Duration.ofDays(7);

	private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");

	private static final String FIRST_ADMIN = "admin";

	private static final String TOKEN = "taikei_";

	private final AccountFile file;

	private final Clock clock;

	public Accounts(Path directory, Clock clock) {
		this.file = new AccountFile(directory);
		this.clock = clock;
	}

	/** All of them, by their user names. */
	public List<Account> all() {
		return this.file.accounts();
	}

	public Optional<Account> find(String userName) {
		return all().stream().filter((account) -> account.userName().equals(userName)).findFirst();
	}

	/** Who may sign in by a name. */
	public Optional<Account> findUnlocked(String userName) {
		return find(userName).filter((account) -> !account.isLocked());
	}

	/** Whose machine signs in with a token. */
	public Optional<Account> findByToken(String token) {
		String hash = Secrets.hash(token);
		return all().stream()
			.filter((account) -> !account.isLocked())
			.filter((account) -> account.tokens().stream().anyMatch((one) -> one.secretHash().equals(hash)))
			.findFirst();
	}

	/** Whose link it is, while it can be used. */
	public Optional<Account> findByInvitation(String secret) {
		String hash = Secrets.hash(secret);
		return all().stream()
			.filter((account) -> !account.isLocked() && isOpen(account.invitation(), hash))
			.findFirst();
	}

	private boolean isOpen(@Nullable Invitation invitation, String hash) {
		return invitation != null && invitation.secretHash().equals(hash)
				&& invitation.expires().isAfter(this.clock.instant());
	}

	/**
	 * Adds an account, which is open once the person has set a password.
	 * @throws AccountRefused if the name is taken or can't be one
	 */
	public void add(String userName, String displayName, Role role) {
		if (!NAME.matcher(userName).matches()) {
			throw new AccountRefused(Reason.NAME, userName);
		}
		this.file.change((accounts) -> {
			if (accounts.stream().anyMatch((account) -> account.userName().equals(userName))) {
				throw new AccountRefused(Reason.TAKEN, userName);
			}
			Account added = new Account(userName, displayName.isBlank() ? userName : displayName.strip(), role, null,
					null, List.of(), Secrets.random(), null);
			return Stream.concat(accounts.stream(), Stream.of(added))
				.sorted((one, other) -> one.userName().compareTo(other.userName()))
				.toList();
		});
	}

	/**
	 * Lets a person set a password, once; a link of before is no longer valid.
	 * @return the secret of the link
	 */
	public String invite(String userName) {
		String secret = Secrets.random();
		Invitation invitation = new Invitation(Secrets.hash(secret), this.clock.instant().plus(INVITATION));
		change(userName, (account) -> account.withInvitation(invitation));
		return secret;
	}

	/**
	 * Adds an admin where no account can be used to sign in, or invites that one again.
	 * @return the secret of the link; empty where somebody can sign in
	 */
	public Optional<String> inviteFirstAdmin() {
		if (all().stream().anyMatch(Account::isOpen)) {
			return Optional.empty();
		}
		if (find(FIRST_ADMIN).isEmpty()) {
			add(FIRST_ADMIN, FIRST_ADMIN, Role.ADMIN);
		}
		return Optional.of(invite(FIRST_ADMIN));
	}

	/**
	 * Sets the password of the account whose link it is.
	 * @throws AccountRefused if the link can't be used, or the password
	 */
	public Account accept(String secret, String password) {
		String userName = findByInvitation(secret).map(Account::userName)
			.orElseThrow(() -> new AccountRefused(Reason.INVITATION, ""));
		String passwordHash = Passwords.hash(userName, password);
		String secretHash = Secrets.hash(secret);
		change(userName, (account) -> {
			if (!isOpen(account.invitation(), secretHash)) {
				throw new AccountRefused(Reason.INVITATION, "");
			}
			return account.withPassword(passwordHash);
		});
		return require(userName);
	}

	/** Sets a password, and ends all sessions of the account. */
	public void setPassword(String userName, String password) {
		String hash = Passwords.hash(userName, password);
		change(userName, (account) -> account.withPassword(hash));
	}

	/** Gives an account another role, and ends all its sessions. */
	public void changeRole(String userName, Role role) {
		change(userName, (account) -> account.withRole(role));
	}

	/**
	 * Lets an account be used no longer, or again, and ends its sessions. Its tokens and
	 * its link share its fate.
	 */
	public void lock(String userName, boolean locked) {
		change(userName, (account) -> account.withLock(locked ? this.clock.instant() : null));
	}

	/** Removes an account with its tokens, and ends its sessions. */
	public void remove(String userName) {
		require(userName);
		this.file.change((accounts) -> requireAdmin(accounts,
				accounts.stream().filter((account) -> !account.userName().equals(userName)).toList(), userName));
	}

	/**
	 * Gives an account a token.
	 * @return the token, which is not kept and can't be told again
	 */
	public String addToken(String userName, String name) {
		String token = TOKEN + Secrets.random();
		AccessToken added = new AccessToken(Secrets.id(), name.strip(), Secrets.hash(token), this.clock.instant());
		change(userName, (account) -> {
			List<AccessToken> tokens = new ArrayList<>(account.tokens());
			tokens.add(added);
			return account.withTokens(tokens);
		});
		return token;
	}

	/** Lets a token be valid no longer. */
	public void revokeToken(String userName, String id) {
		change(userName, (account) -> account
			.withTokens(account.tokens().stream().filter((token) -> !token.id().equals(id)).toList()));
	}

	private void change(String userName, UnaryOperator<Account> change) {
		this.file.change((accounts) -> requireAdmin(accounts, changed(accounts, userName, change), userName));
	}

	private static List<Account> changed(List<Account> accounts, String userName, UnaryOperator<Account> change) {
		if (accounts.stream().noneMatch((account) -> account.userName().equals(userName))) {
			throw new AccountRefused(Reason.UNKNOWN, userName);
		}
		return accounts.stream()
			.map((account) -> account.userName().equals(userName) ? change.apply(account) : account)
			.toList();
	}

	/**
	 * The account of a name.
	 * @throws AccountRefused if there is none
	 */
	public Account require(String userName) {
		return find(userName).orElseThrow(() -> new AccountRefused(Reason.UNKNOWN, userName));
	}

	/** One that can sign in: else nobody could let another one in. */
	private static List<Account> requireAdmin(List<Account> before, List<Account> after, String userName) {
		if (hasAdmin(before) && !hasAdmin(after)) {
			throw new AccountRefused(Reason.LAST_ADMIN, userName);
		}
		return after;
	}

	private static boolean hasAdmin(List<Account> accounts) {
		return accounts.stream().anyMatch((account) -> account.role() == Role.ADMIN && account.isOpen());
	}

}
