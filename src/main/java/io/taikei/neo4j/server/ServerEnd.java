package io.taikei.neo4j.server;

import java.util.List;

/**
 * How the process of a server ended that nobody had told to.
 *
 * @param exitCode its exit code; of a process that a signal ended, 128 and the signal
 * @param lastLogLines what it wrote last
 */
public record ServerEnd(int exitCode, List<String> lastLogLines) {

	private static final int FIRST_OF_SIGNALS = 128;

	private static final int LAST_OF_SIGNALS = FIRST_OF_SIGNALS + 64;

	public ServerEnd {
		lastLogLines = List.copyOf(lastLogLines);
	}

	/** Goes on after "the local Neo4j server". */
	public String inWords() {
		if (this.lastLogLines.stream().anyMatch((line) -> line.contains("java.lang.OutOfMemoryError"))) {
			return "ran out of memory (exit code %d; %s.heap gives it more)".formatted(this.exitCode,
					LocalNeo4jProperties.PREFIX);
		}
		return (this.exitCode > FIRST_OF_SIGNALS && this.exitCode <= LAST_OF_SIGNALS)
				? bySignal(this.exitCode - FIRST_OF_SIGNALS) : "ended with exit code %d".formatted(this.exitCode);
	}

	private static String bySignal(int signal) {
		return switch (signal) {
			case 6, 7, 8, 11 -> "crashed (signal %d)".formatted(signal);
			case 9 -> "was killed (signal 9), by somebody or by a system that was short of memory";
			case 15 -> "was stopped by somebody (signal 15)";
			default -> "was ended by signal %d".formatted(signal);
		};
	}

}
