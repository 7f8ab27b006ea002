package io.taikei.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.taikei.TaikeiApplication;

/**
 * A command that has run.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record CommandRun(int exitCode, String out, String err) {

	public static CommandRun of(String... arguments) {
		return of(Locale.ENGLISH, arguments);
	}

	public static CommandRun of(Locale locale, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = new TaikeiCommand(TaikeiApplication.class, locale).run(new PrintStream(out),
				new PrintStream(err), arguments);
		return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

}
