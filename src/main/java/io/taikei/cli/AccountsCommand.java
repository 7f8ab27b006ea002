package io.taikei.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;

import io.taikei.cli.answer.CommandText;
import io.taikei.cli.shared.ExitCode;
import io.taikei.cli.shared.CommandFailed;
import io.taikei.account.Account;
import io.taikei.account.AccountRefused;
import io.taikei.account.Accounts;
import io.taikei.account.Role;
import io.taikei.secret.OwnerOnlyFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * Adds, changes and removes accounts, beside a server that runs or without one. No
 * password is ever an argument, which others could see.
 */
@Command(name = "accounts")
final class AccountsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Option(names = "--folder", paramLabel = "DIR", descriptionKey = "account.folder", scope = ScopeType.INHERIT,
			defaultValue = "${sys:taikei.accounts.directory:-${env:TAIKEI_ACCOUNTS_DIRECTORY:-data/accounts}}")
	private Path directory = Path.of("data/accounts");

	@Override
	public Integer call() {
		return list();
	}

	@Command(name = "list")
	int list() {
		for (Account account : accounts().all()) {
			say(String.join("\t", account.userName(), account.role().name().toLowerCase(Locale.ROOT),
					account.displayName(), CommandText.of("accounts." + state(account)),
					CommandText.of("accounts.tokens", account.tokens().size())));
			account.tokens()
				.forEach((token) -> say("\t%s\t%s\t%s".formatted(token.id(), token.created(), token.name())));
		}
		return ExitCode.WELL;
	}

	private static String state(Account account) {
		return account.isLocked() ? "locked" : account.isOpen() ? "open" : "waiting";
	}

	@Command(name = "add")
	int add(@Parameters(paramLabel = "USER", descriptionKey = "account.user") String userName,
			@Option(names = "--role", paramLabel = "ROLE", defaultValue = "READER") Role role,
			@Option(names = "--name", paramLabel = "NAME", defaultValue = "") String displayName,
			@Option(names = "--address", paramLabel = "URL", defaultValue = "http://127.0.0.1:8080") String address) {
		return changed(() -> {
			accounts().add(userName, displayName, role);
			say(address + "/invitation?key=" + accounts().invite(userName));
		});
	}

	@Command(name = "role")
	int role(@Parameters(paramLabel = "USER", descriptionKey = "account.user") String userName,
			@Parameters(paramLabel = "ROLE", descriptionKey = "account.role") Role role) {
		return changed(() -> accounts().changeRole(userName, role));
	}

	@Command(name = "password")
	int password(@Parameters(paramLabel = "USER", descriptionKey = "account.user") String userName,
			@Option(names = "--generate") boolean generate, @Option(names = "--stdin") boolean piped) {
		return changed(() -> {
			String password = generate ? OwnerOnlyFile.newPassword()
					: piped ? TypedPassword.firstLine(System.in) : TypedPassword.read();
			accounts().setPassword(userName, password);
			if (generate) {
				say(password);
			}
		});
	}

	@Command(name = "token")
	int token(@Parameters(paramLabel = "USER", descriptionKey = "account.user") String userName,
			@Parameters(paramLabel = "PURPOSE", descriptionKey = "account.purpose") String purpose) {
		return changed(() -> say(accounts().addToken(userName, purpose)));
	}

	@Command(name = "revoke")
	int revoke(@Parameters(paramLabel = "USER", descriptionKey = "account.user") String userName,
			@Parameters(paramLabel = "ID", descriptionKey = "account.id") String id) {
		return changed(() -> accounts().revokeToken(userName, id));
	}

	@Command(name = "lock")
	int lock(@Parameters(paramLabel = "USER", descriptionKey = "account.user") String userName) {
		return changed(() -> accounts().lock(userName, true));
	}

	@Command(name = "unlock")
	int unlock(@Parameters(paramLabel = "USER", descriptionKey = "account.user") String userName) {
		return changed(() -> accounts().lock(userName, false));
	}

	@Command(name = "remove")
	int remove(@Parameters(paramLabel = "USER", descriptionKey = "account.user") String userName) {
		return changed(() -> accounts().remove(userName));
	}

	private static int changed(Runnable change) {
		try {
			change.run();
			return ExitCode.WELL;
		}
		catch (AccountRefused ex) {
			throw new CommandFailed(ExitCode.WRONG, String.valueOf(ex.getMessage()), ex);
		}
	}

	private Accounts accounts() {
		return new Accounts(this.directory, Clock.systemUTC());
	}

	private void say(String line) {
		CommandLine command = this.spec.commandLine();
		command.getOut().println(line);
		command.getOut().flush();
	}

}
