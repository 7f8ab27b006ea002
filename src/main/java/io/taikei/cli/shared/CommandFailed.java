package io.taikei.cli.shared;

import org.jspecify.annotations.Nullable;

/**
 * A command can't do what it was asked for: why, what to do, and with which exit code.
 */
public final class CommandFailed extends RuntimeException {

	private final int exitCode;

	public CommandFailed(int exitCode, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.exitCode = exitCode;
	}

	public int exitCode() {
		return this.exitCode;
	}

}
