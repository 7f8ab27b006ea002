package io.taikei.cli;

import io.taikei.cli.answer.CommandText;
import io.taikei.cli.shared.ExitCode;
import io.taikei.cli.shared.CommandFailed;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A password as somebody types it, unseen, or pipes it in. */
final class TypedPassword {

	private TypedPassword() {
	}

	static String read() {
		Console console = Optional.ofNullable(System.console())
			.orElseThrow(() -> new CommandFailed(ExitCode.WRONG, CommandText.of("failed.terminal"), null));
		char[] password = console.readPassword("%s", CommandText.of("password"));
		if (!Arrays.equals(password, console.readPassword("%s", CommandText.of("password.again")))) {
			throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.passwords"), null);
		}
		return new String(password);
	}

	static String firstLine(InputStream in) {
		try {
			String line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
			return (line != null) ? line : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
