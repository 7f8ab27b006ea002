package io.taikei.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the commands tell by their exit codes. */
final class ExitCode {

	/** All is well. */
	static final int WELL = 0;

	/** Something wrong was found. */
	static final int WRONG = 1;

	/** What the command needs can't be reached or started. */
	static final int UNREACHABLE = 3;

	private ExitCode() {
	}

	/** The codes in words, for the help; picocli itself returns 2. */
	static Map<String, String> inWords() {
		Map<String, String> words = new LinkedHashMap<>();
		words.put(String.valueOf(WELL), "all is well");
		words.put(String.valueOf(WRONG), "something wrong was found, and told");
		words.put("2", "the arguments are wrong");
		words.put(String.valueOf(UNREACHABLE), "the database can't be reached or started");
		return words;
	}

}
