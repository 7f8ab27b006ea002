package io.taikei.neo4j.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The local Neo4j server cannot run, or another database cannot be used: what is wrong,
 * and what to do about it.
 */
public final class DatabaseFailure extends RuntimeException {

	/** As the commands' own exit code for a database that can't be used. */
	private static final int EXIT_CODE = 3;

	private static final String STARTING_TAIKEI_AGAIN = "Then start Taikei again: what was loaded is kept. "
			+ LocalNeo4jProperties.PREFIX + ".restart.limit says how many times in a row are too many.";

	private final String action;

	private DatabaseFailure(String description, String action, @Nullable Throwable cause) {
		super(description, cause);
		this.action = action;
	}

	/** What to do. */
	public String action() {
		return this.action;
	}

	/** With what the process ends. */
	public int exitCode() {
		return EXIT_CODE;
	}

	static DatabaseFailure boltPortTaken(int port) {
		return portTaken(port, "the database", "bolt-port");
	}

	static DatabaseFailure httpPortTaken(int port) {
		return portTaken(port, "Neo4j Browser", "http-port");
	}

	private static DatabaseFailure portTaken(int port, String use, String property) {
		return new DatabaseFailure(
				"Port %d, which the local Neo4j server needs for %s, is taken by another program.".formatted(port, use),
				("Stop that program (another Taikei or Neo4j, perhaps), or choose another port with %s.%s, "
						+ "or use a Neo4j that runs already with spring.neo4j.uri.")
					.formatted(LocalNeo4jProperties.PREFIX, property),
				null);
	}

	static DatabaseFailure dataDirectoryInUse(Path directory) {
		return new DatabaseFailure("The data directory %s is in use by another Taikei or Neo4j.".formatted(directory),
				"Stop the other one, or choose another directory with %s.data-directory."
					.formatted(LocalNeo4jProperties.PREFIX),
				null);
	}

	public static DatabaseFailure unusableFiles(Path directory, IOException cause) {
		return new DatabaseFailure(
				"The local Neo4j server can't use its files for the data directory %s (%s).".formatted(directory,
						cause),
				"Make the file or directory that is named writable for you, or choose another directory with %s.data-directory."
					.formatted(LocalNeo4jProperties.PREFIX),
				cause);
	}

	static DatabaseFailure programMissing(Path directory) {
		return new DatabaseFailure("The local Neo4j server's libraries are not in %s.".formatted(directory),
				"Run `mvn process-classes` in the project's directory, or use another Neo4j with spring.neo4j.uri.",
				null);
	}

	static DatabaseFailure passwordMissing(Path password) {
		return new DatabaseFailure(
				"The data directory holds a database, but its password file %s is missing.".formatted(password),
				"Restore that file, or delete the directory %s to begin with an empty database."
					.formatted(password.getParent()),
				null);
	}

	static DatabaseFailure passwordWrong(Path password, Throwable cause) {
		return new DatabaseFailure("The local Neo4j server does not accept the password in %s.".formatted(password),
				"Write the right password into that file, or delete the directory %s to begin with an empty database."
					.formatted(password.getParent()),
				cause);
	}

	static DatabaseFailure ended(Path log, List<String> lastLines) {
		return new DatabaseFailure("The local Neo4j server ended while it started. The last lines of its log:%n%s"
			.formatted(indented(lastLines)), "Read the whole log in %s.".formatted(log), null);
	}

	public static DatabaseFailure endedAgainAndAgain(int times, ServerEnd last, Path log) {
		return new DatabaseFailure(
				"The local Neo4j server %s: failure %d in a row. The last lines of its log:%n%s"
					.formatted(last.inWords(), times, indented(last.lastLogLines())),
				"Read the whole log in %s, and see that the machine has memory and disk space left. ".formatted(log)
						+ STARTING_TAIKEI_AGAIN,
				null);
	}

	public static DatabaseFailure notStartedAgain(int times, DatabaseFailure last) {
		return new DatabaseFailure(
				"The local Neo4j server ended and could not be started again: failure %d in a row. %s".formatted(times,
						last.getMessage()),
				last.action() + " " + STARTING_TAIKEI_AGAIN, last);
	}

	static DatabaseFailure tooSlow(Duration limit, Path log, List<String> lastLines) {
		return new DatabaseFailure(
				"The local Neo4j server did not answer within %d seconds. The last lines of its log:%n%s"
					.formatted(limit.toSeconds(), indented(lastLines)),
				"Read the whole log in %s, or give it more time with %s.start-limit.".formatted(log,
						LocalNeo4jProperties.PREFIX),
				null);
	}

	static DatabaseFailure importFailed(Path log, List<String> lastLines) {
		return new DatabaseFailure(
				"Neo4j's import tool failed, and the database is as it was. The last lines of what it says:%n%s"
					.formatted(indented(lastLines)),
				"Read the whole log in %s, and see that the machine has memory and disk space left. ".formatted(log)
						+ "The plans are loaded; the next start compares them, or fill does it again.",
				null);
	}

	static DatabaseFailure dataElsewhere(String setting) {
		return new DatabaseFailure(
				"The local Neo4j server keeps its data elsewhere, by %s.settings.%s."
					.formatted(LocalNeo4jProperties.PREFIX, setting),
				"Fill without this setting, or load the plans instead.", null);
	}

	public static DatabaseFailure migrationsLocked(String lock, String unlocking, Throwable cause) {
		return new DatabaseFailure("The migrations of the database are locked by a node %s.".formatted(lock),
				("If another Taikei starts on this database now, wait until it has, then try again. "
						+ "If one was killed while it did, remove the node first, in Neo4j Browser perhaps, with%n%s")
					.formatted(indented(unlocking.lines().toList())),
				cause);
	}

	private static String indented(List<String> lines) {
		return String.join(System.lineSeparator(), lines).indent(4).stripTrailing();
	}

}
