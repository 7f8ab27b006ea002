package io.taikei.cli.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import io.taikei.cli.answer.CommandText;

/** A file that a command was given. */
public final class CommandFile {

	private CommandFile() {
	}

	/**
	 * Its bytes.
	 * @throws CommandFailed if it can't be read
	 */
	public static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.file", file), ex);
		}
	}

	/** Its text in UTF-8. */
	public static String text(Path file) {
		return new String(bytes(file), StandardCharsets.UTF_8);
	}

	/**
	 * Writes it.
	 * @throws CommandFailed if it can't be written
	 */
	public static void write(Path file, byte[] content) {
		try {
			Files.write(file, content);
		}
		catch (IOException ex) {
			throw new CommandFailed(ExitCode.WRONG, CommandText.of("failed.file-write", file), ex);
		}
	}

}
