package io.taikei.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import io.taikei.account.Account;
import io.taikei.account.Accounts;
import io.taikei.account.Role;
import io.taikei.cli.shared.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code taikei accounts} does, and what it keeps. */
class AccountsCommandTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void addsAnAccountWithALinkThatSetsThePasswordOnce() throws Exception {
		CommandRun added = run("add", "tanaka", "--role", "editor", "--name", "田中", "--address",
				"https://taikei.example");

		assertThat(added.exitCode()).isEqualTo(ExitCode.WELL);
		assertThat(added.out()).startsWith("https://taikei.example/invitation?key=");
		String key = added.out().strip().replaceFirst(".*key=", "");
		assertThat(account("tanaka").role()).isEqualTo(Role.EDITOR);
		assertThat(accounts().findByInvitation(key)).isPresent();
		assertThat(Files.readString(file())).doesNotContain(key);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
		assertThat(run("list").out()).contains("tanaka\teditor\t田中\tno password yet");
		assertThat(run("add", "tanaka")).extracting(CommandRun::exitCode, CommandRun::err)
			.satisfies((told) -> assertThat(told.getFirst()).isEqualTo(ExitCode.WRONG),
					(told) -> assertThat(told.getLast()).asString().contains("tanaka already"));
		assertThat(run("add", "Ta naka").exitCode()).isEqualTo(ExitCode.WRONG);
	}

	@Test
	void changesTheRoleThePasswordAndTheLock() throws Exception {
		run("add", "tanaka", "--name", "田中");
		String state = account("tanaka").state();

		assertThat(run("role", "tanaka", "reviewer").exitCode()).isEqualTo(ExitCode.WELL);
		String password = run("password", "tanaka", "--generate").out().strip();

		assertThat(password).hasSizeGreaterThanOrEqualTo(10);
		assertThat(Files.readString(file())).doesNotContain(password);
		assertThat(account("tanaka")).satisfies((account) -> {
			assertThat(account.role()).isEqualTo(Role.REVIEWER);
			assertThat(account.isOpen()).isTrue();
			assertThat(account.state()).isNotEqualTo(state);
		});
		run("lock", "tanaka");
		assertThat(accounts().findUnlocked("tanaka")).isEmpty();
		assertThat(run("list").out()).contains("locked");
		run("unlock", "tanaka");
		assertThat(accounts().findUnlocked("tanaka")).isPresent();
	}

	@Test
	void givesATokenOnceAndRevokesIt() throws Exception {
		run("add", "tanaka");

		String token = run("token", "tanaka", "nightly intake").out().strip();

		assertThat(token).startsWith("taikei_");
		assertThat(Files.readString(file())).doesNotContain(token);
		assertThat(accounts().findByToken(token)).isPresent();
		assertThat(run("list").out()).contains("nightly intake").doesNotContain(token);
		run("revoke", "tanaka", account("tanaka").tokens().getFirst().id());
		assertThat(accounts().findByToken(token)).isEmpty();
	}

	@Test
	void leavesTheLastAdmin() {
		run("add", "chief", "--role", "admin");
		run("password", "chief", "--generate");

		assertThat(run("remove", "chief").exitCode()).isEqualTo(ExitCode.WRONG);
		assertThat(run("lock", "chief").err()).contains("chief is the last admin");
		run("add", "tanaka");
		assertThat(run("remove", "tanaka").exitCode()).isEqualTo(ExitCode.WELL);
		assertThat(accounts().all()).extracting(Account::userName).containsExactly("chief");
		assertThat(run("remove", "tanaka").err()).contains("no account tanaka");
	}

	private CommandRun run(String... arguments) {
		List<String> all = new ArrayList<>(List.of("accounts"));
		all.addAll(List.of(arguments));
		all.addAll(List.of("--folder", this.folder.toString()));
		return CommandRun.of(all.toArray(String[]::new));
	}

	private Accounts accounts() {
		return new Accounts(this.folder, Clock.systemUTC());
	}

	private Account account(String userName) {
		return accounts().find(userName).orElseThrow();
	}

	private Path file() {
		return this.folder.resolve("accounts.json");
	}

}
