package io.taikei.neo4j;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;

/**
 * The Neo4j server as the build assembled it, run by the same Java as the application but
 * on its own class path.
 *
 * @param directory where the build put it, absolute
 */
record ServerProgram(Path directory) {

	private static final String LAUNCHER = "io.taikei.neo4j.launcher.ServerLauncher";

	private static final int FIRST_JAVA_THAT_WARNS_OF_UNSAFE = 24;

	/**
	 * One thread's collector and one compiler, as the server shares two cores with the
	 * application; and room for classes and code from the beginning, as otherwise each
	 * step of their growth collects the whole heap.
	 */
	private static final List<String> FOR_A_QUICK_START = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
			"-XX:MetaspaceSize=192m", "-XX:ReservedCodeCacheSize=128m");

	ServerProgram {
		directory = directory.toAbsolutePath().normalize();
	}

	boolean isMissing() {
		return !Files.isDirectory(this.directory.resolve("lib"))
				|| !Files.exists(this.directory.resolve("launcher").resolve(LAUNCHER.replace('.', '/') + ".class"));
	}

	/** A server whose new database takes its password from a file, if there is one. */
	ProcessBuilder server(ServerDirectory directory, DataSize heap, @Nullable Path initialPassword) {
		List<String> command = java();
		command.add("-Xmx%dm".formatted(heap.toMegabytes()));
		if (initialPassword != null) {
			command.add("-Dtaikei.initial-password-file=" + initialPassword);
		}
		command.addAll(List.of("-cp", classPath(), LAUNCHER, "--home-dir=" + directory.home(),
				"--config-dir=" + directory.configuration(), "--console-mode"));
		return process(command, directory);
	}

	private ProcessBuilder process(List<String> command, ServerDirectory directory) {
		ProcessBuilder process = new ProcessBuilder(command);
		process.environment().put("NEO4J_HOME", directory.home().toString());
		process.environment().put("NEO4J_CONF", directory.configuration().toString());
		return process.redirectErrorStream(true).redirectOutput(directory.log().toFile());
	}

	private List<String> java() {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		for (String internals : List.of("java.nio", "java.io", "sun.nio.ch")) {
			command.add("--add-opens=java.base/" + internals + "=ALL-UNNAMED");
		}
		command.add("--enable-native-access=ALL-UNNAMED");
		if (Runtime.version().feature() >= FIRST_JAVA_THAT_WARNS_OF_UNSAFE) {
			command.add("--sun-misc-unsafe-memory-access=allow");
		}
		command.addAll(FOR_A_QUICK_START);
		return command;
	}

	private String classPath() {
		return this.directory.resolve("launcher") + File.pathSeparator + this.directory.resolve("lib") + File.separator
				+ "*";
	}

}
