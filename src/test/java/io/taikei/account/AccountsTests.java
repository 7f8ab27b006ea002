package io.taikei.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import io.taikei.account.AccountRefused.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AccountsTests {

	private static final String PASSWORD = "みどりの夏の空";

	@TempDir
	private Path data;

	private Accounts accounts;

	@BeforeEach
	void open() {
		this.accounts = new Accounts(this.data.resolve("accounts"), Clock.systemUTC());
	}

	@Test
	void keepsNoSecretAndLetsNobodyElseRead() throws IOException {
		this.accounts.add("tanaka", "田中", Role.EDITOR);
		String secret = this.accounts.invite("tanaka");
		this.accounts.accept(secret, PASSWORD);
		String token = this.accounts.addToken("tanaka", "夜間の取込");

		Path file = this.data.resolve("accounts/accounts.json");
		assertThat(file).content().contains("{bcrypt}", "夜間の取込").doesNotContain(secret, PASSWORD, token);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
			.isEqualTo("rwx------");
	}

	@Test
	void letsNobodyInByALockedAccountUntilItIsUnlocked() {
		for (String name : new String[] { "tanaka", "sato" }) {
			this.accounts.add(name, "", Role.ADMIN);
			this.accounts.setPassword(name, PASSWORD);
		}
		String token = this.accounts.addToken("sato", "夜間の取込");
		String state = this.accounts.require("sato").state();

		this.accounts.lock("sato", true);
		String secret = this.accounts.invite("sato");

		assertThat(this.accounts.require("sato")).satisfies((account) -> {
			assertThat(account.isLocked()).isTrue();
			assertThat(account.isOpen()).isFalse();
			assertThat(account.state()).isNotEqualTo(state);
		});
		assertThat(this.accounts.findUnlocked("sato")).isEmpty();
		assertThat(this.accounts.findByToken(token)).isEmpty();
		assertThat(this.accounts.findByInvitation(secret)).isEmpty();
		assertThat(reason(() -> this.accounts.lock("tanaka", true))).isEqualTo(Reason.LAST_ADMIN);

		this.accounts.lock("sato", false);

		assertThat(this.accounts.findByToken(token)).isPresent();
		assertThat(Passwords.matches(PASSWORD, this.accounts.findUnlocked("sato").orElseThrow())).isTrue();
	}

	@Test
	void setsAPasswordByALinkOnce() {
		this.accounts.add("tanaka", "", Role.READER);
		String first = this.accounts.invite("tanaka");
		String secret = this.accounts.invite("tanaka");

		assertThat(reason(() -> this.accounts.accept(first, PASSWORD))).isEqualTo(Reason.INVITATION);
		assertThat(reason(() -> this.accounts.accept(secret, "short"))).isEqualTo(Reason.PASSWORD);
		assertThat(Passwords.matches(PASSWORD, this.accounts.accept(secret, PASSWORD))).isTrue();
		assertThat(reason(() -> this.accounts.accept(secret, "another password"))).isEqualTo(Reason.INVITATION);
		assertThat(Passwords.matches("another password", this.accounts.find("tanaka").orElseThrow())).isFalse();
	}

	@Test
	void letsALinkExpire() {
		this.accounts.add("tanaka", "", Role.READER);
		String secret = this.accounts.invite("tanaka");
		Clock later = Clock.fixed(Instant.now().plus(Duration.ofDays(8)), ZoneOffset.UTC);

		assertThat(new Accounts(this.data.resolve("accounts"), later).findByInvitation(secret)).isEmpty();
	}

	@Test
	void keepsTheLastAdmin() {
		this.accounts.accept(this.accounts.inviteFirstAdmin().orElseThrow(), PASSWORD);

		assertThat(this.accounts.inviteFirstAdmin()).isEmpty();
		assertThat(reason(() -> this.accounts.remove("admin"))).isEqualTo(Reason.LAST_ADMIN);
		assertThat(reason(() -> this.accounts.changeRole("admin", Role.EDITOR))).isEqualTo(Reason.LAST_ADMIN);
		this.accounts.add("sato", "", Role.ADMIN);
		assertThat(reason(() -> this.accounts.remove("admin"))).isEqualTo(Reason.LAST_ADMIN);
		this.accounts.setPassword("sato", PASSWORD);
		this.accounts.remove("admin");
		assertThat(this.accounts.all()).extracting(Account::userName).containsExactly("sato");
	}

	@Test
	void invitesTheFirstAdminUntilThereIsAPassword() {
		String first = this.accounts.inviteFirstAdmin().orElseThrow();
		String second = this.accounts.inviteFirstAdmin().orElseThrow();

		assertThat(this.accounts.findByInvitation(first)).isEmpty();
		assertThat(this.accounts.findByInvitation(second)).hasValueSatisfying((account) -> {
			assertThat(account.role()).isEqualTo(Role.ADMIN);
			assertThat(account.isOpen()).isFalse();
		});
	}

	@Test
	void revokesOneTokenOfTwo() {
		this.accounts.add("tanaka", "", Role.READER);
		String kept = this.accounts.addToken("tanaka", "kept");
		String revoked = this.accounts.addToken("tanaka", "revoked");

		this.accounts.revokeToken("tanaka", this.accounts.find("tanaka").orElseThrow().tokens().getLast().id());

		assertThat(this.accounts.findByToken(kept)).isPresent();
		assertThat(this.accounts.findByToken(revoked)).isEmpty();
	}

	/** A command takes what begins with a hyphen for an option. */
	@Test
	void givesTokensIdsThatACommandTakes() {
		this.accounts.add("tanaka", "", Role.READER);
		IntStream.range(0, 200).forEach((number) -> this.accounts.addToken("tanaka", "nightly " + number));

		assertThat(this.accounts.find("tanaka").orElseThrow().tokens()).hasSize(200)
			.extracting(Account.AccessToken::id)
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("[0-9a-f]{12}"));
	}

	@Test
	void seesWhatAnotherProcessChanged() {
		Accounts other = new Accounts(this.data.resolve("accounts"), Clock.systemUTC());
		assertThat(this.accounts.all()).isEmpty();

		other.add("tanaka", "", Role.READER);
		assertThat(this.accounts.find("tanaka")).isPresent();
		IntStream.range(0, 20).parallel().forEach((number) -> this.accounts.add("user" + number, "", Role.READER));
		assertThat(other.all()).hasSize(21);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "田中", "a b", "a:b", "../x", "A", "-a" })
	void refusesNamesThatCanNotBeTypedEverywhere(String name) {
		assertThat(reason(() -> this.accounts.add(name, "", Role.READER))).isEqualTo(Reason.NAME);
	}

	@Test
	void endsSessionsWhereThePasswordOrTheRoleChanges() {
		this.accounts.add("tanaka", "", Role.READER);
		String before = this.accounts.find("tanaka").orElseThrow().state();
		this.accounts.addToken("tanaka", "any");
		assertThat(this.accounts.find("tanaka").orElseThrow().state()).isEqualTo(before);

		this.accounts.changeRole("tanaka", Role.EDITOR);
		String changed = this.accounts.find("tanaka").orElseThrow().state();
		this.accounts.setPassword("tanaka", PASSWORD);

		assertThat(changed).isNotIn(before, this.accounts.find("tanaka").orElseThrow().state());
	}

	private static Reason reason(ThrowingCallable change) {
		return catchThrowableOfType(AccountRefused.class, change).reason();
	}

}
