package io.taikei.neo4j.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The password that a new database begins with. Neo4j's own command sets it, in the
 * server's process, as another JVM for it would take seconds.
 *
 * @param file the file that holds it, as a command line would show it to every user;
 * renamed to {@code password} beside it once Neo4j has taken it
 */
record InitialPassword(Path file) {

	private static final String PROPERTY = "taikei.initial-password-file";

	static Optional<InitialPassword> proposed() {
		return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).map(InitialPassword::new);
	}

	void set() {
		try {
			Class<?> context = Class.forName("org.neo4j.cli.ExecutionContext");
			Object result = Class.forName("org.neo4j.cli.AdminTool")
				.getMethod("execute", context, String[].class)
				.invoke(null, context(context), new String[] { "dbms", "set-initial-password", "@" + this.file });
			if (!Integer.valueOf(0).equals(result)) {
				throw new IllegalStateException("Neo4j did not take its initial password, result " + result);
			}
			Files.move(this.file, this.file.resolveSibling("password"), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("Could not set Neo4j's initial password", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Object context(Class<?> type) throws ReflectiveOperationException {
		return type.getConstructor(Path.class, Path.class)
			.newInstance(Path.of(System.getenv("NEO4J_HOME")), Path.of(System.getenv("NEO4J_CONF")));
	}

}
