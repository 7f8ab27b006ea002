package io.taikei.cli.shared;

/** What the commands tell by their exit codes; picocli itself returns 2. */
public final class ExitCode {

	/** All is well. */
	public static final int WELL = 0;

	/** Something wrong was found. */
	public static final int WRONG = 1;

	/** What the command needs can't be reached or started. */
	public static final int UNREACHABLE = 3;

	private ExitCode() {
	}

}
