package io.taikei.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A script in a plain environment: the tools of the system, and nothing else.
 *
 * @param command the script and its arguments
 * @param environment variables to add
 */
record Script(List<String> command, Map<String, String> environment) {

	Script(String... command) {
		this(List.of(command), Map.of());
	}

	Script with(String variable, String value) {
		Map<String, String> added = new HashMap<>(this.environment);
		added.put(variable, value);
		return new Script(this.command, added);
	}

	Ended runIn(Path folder) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(this.command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().clear();
		builder.environment().putAll(this.environment);
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor(1, TimeUnit.MINUTES);
		return new Ended(process.exitValue(), output);
	}

	/** How it ended, and what it wrote. */
	record Ended(int exitCode, String output) {
	}

}
