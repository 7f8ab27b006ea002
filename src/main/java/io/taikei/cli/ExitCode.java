package io.taikei.cli;

/** What the commands tell by their exit codes; picocli itself returns 2. */
final class ExitCode {

	/** All is well. */
	static final int WELL = 0;

	/** Something wrong was found. */
	static final int WRONG = 1;

	/** What the command needs can't be reached or started. */
	static final int UNREACHABLE = 3;

	private ExitCode() {
	}

}
