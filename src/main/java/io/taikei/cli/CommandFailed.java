package io.taikei.cli;

import org.jspecify.annotations.Nullable;

/**
 * A command can't do what it was asked for: why, what to do, and with which exit code.
 */
final class CommandFailed extends RuntimeException {

	private final int exitCode;

	CommandFailed(int exitCode, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.exitCode = exitCode;
	}

	int exitCode() {
		return this.exitCode;
	}

}
