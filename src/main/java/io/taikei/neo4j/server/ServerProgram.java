package io.taikei.neo4j.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;

/**
 * The Neo4j server as the build assembled it, run by the same Java as the application but
 * on its own class path.
 *
 * @param directory where the build put it
 * @param heap the largest heap of its process
 */
record ServerProgram(Path directory, DataSize heap) {

	private static final Path JAVA = Path.of(System.getProperty("java.home"));

	private static final int FIRST_JAVA_THAT_WARNS_OF_UNSAFE = 24;

	/**
	 * One thread's collector, as the server shares two cores with the application; and
	 * room for classes from the beginning, as otherwise each step of their growth
	 * collects the whole heap.
	 */
	private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:MetaspaceSize=192m");

	/**
	 * The first compiler alone, which is enough for a few plans, and room for its code.
	 */
	private static final List<String> FOR_A_QUICK_START = List.of("-XX:TieredStopAtLevel=1",
			"-XX:ReservedCodeCacheSize=128m");

	/** A server with more memory has so much to do that the second compiler pays. */
	private static final DataSize HEAP_OF_A_QUICK_START = DataSize.ofGigabytes(1);

	/**
	 * What is left of a server without memory answers nobody; another takes its place.
	 */
	private static final String END_WITHOUT_MEMORY = "-XX:+ExitOnOutOfMemoryError";

	/** What it holds of the graph lies outside of its heap. */
	private static final String ADMIN_HEAP = "-Xmx1g";

	ServerProgram {
		directory = directory.toAbsolutePath().normalize();
	}

	boolean isMissing() {
		return !Files.isDirectory(library());
	}

	/** Puts our launcher beside the server's jars. */
	void complete() throws IOException {
		launcher().write(jars());
	}

	/** The archive in a directory that fits this program and this Java. */
	ClassArchive archiveIn(Path directory) throws IOException {
		return ClassArchive.in(directory, launcher().file());
	}

	/**
	 * A server.
	 * @param archive the archive of its classes; null leaves it without
	 * @param initialPassword the file of the password of a new database, if there is one
	 */
	ProcessBuilder server(ServerDirectory directory, @Nullable ClassArchive archive, @Nullable Path initialPassword)
			throws IOException {
		List<String> command = new ArrayList<>(List.of(JAVA.resolve("bin/java").toString()));
		command.addAll(jvmOptions());
		if (archive != null) {
			command.add(archive.option());
		}
		if (initialPassword != null) {
			command.add("-Dtaikei.initial-password-file=" + initialPassword);
		}
		command.addAll(List.of("-jar", launcher().file().toString(), "--home-dir=" + directory.home(),
				"--config-dir=" + directory.configuration(), "--console-mode"));
		return inDirectory(directory, command);
	}

	/** The command {@code neo4j-admin} of the same version, on a directory's data. */
	ProcessBuilder admin(ServerDirectory directory, List<String> arguments) {
		List<String> command = new ArrayList<>(
				List.of(JAVA.resolve("bin/java").toString(), ADMIN_HEAP, "--add-opens=java.base/java.nio=ALL-UNNAMED",
						"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED"));
		command.addAll(unsafeMemoryAccess());
		command.addAll(List.of("-cp", launcher().file().toString(), "org.neo4j.cli.AdminTool"));
		command.addAll(arguments);
		return inDirectory(directory, command);
	}

	private static ProcessBuilder inDirectory(ServerDirectory directory, List<String> command) {
		ProcessBuilder process = new ProcessBuilder(command);
		process.environment().put("NEO4J_HOME", directory.home().toString());
		process.environment().put("NEO4J_CONF", directory.configuration().toString());
		return process.redirectErrorStream(true).redirectOutput(directory.log().toFile());
	}

	private static List<String> unsafeMemoryAccess() {
		return (Runtime.version().feature() >= FIRST_JAVA_THAT_WARNS_OF_UNSAFE)
				? List.of("--sun-misc-unsafe-memory-access=allow") : List.of();
	}

	private List<String> jvmOptions() {
		List<String> options = new ArrayList<>(OPTIONS);
		if (this.heap.compareTo(HEAP_OF_A_QUICK_START) <= 0) {
			options.addAll(FOR_A_QUICK_START);
		}
		options.add("-Xmx%dm".formatted(this.heap.toMegabytes()));
		options.add(END_WITHOUT_MEMORY);
		options.addAll(unsafeMemoryAccess());
		return options;
	}

	/** Sorted, as a JVM takes an archive only for the same class path. */
	private List<Path> jars() throws IOException {
		try (Stream<Path> files = Files.list(library())) {
			return files.filter((file) -> file.toString().endsWith(".jar")).sorted().toList();
		}
	}

	private LauncherJar launcher() {
		return new LauncherJar(this.directory);
	}

	private Path library() {
		return this.directory.resolve("lib");
	}

}
