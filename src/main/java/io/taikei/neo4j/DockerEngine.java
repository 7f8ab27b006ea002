package io.taikei.neo4j;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The Docker engine of this machine, asked by its command line client.
 *
 * @param client the client's command
 * @param limit how long an engine may take to answer
 */
record DockerEngine(String client, Duration limit) {

	static DockerEngine ofThisMachine() {
		return new DockerEngine("docker", Duration.ofSeconds(3));
	}

	/** Whether an engine answers and Compose is there; a client alone is not enough. */
	boolean canCompose() {
		return succeeds("version", "--format", "{{.Server.Version}}") && succeeds("compose", "version");
	}

	private boolean succeeds(String... arguments) {
		List<String> command = new ArrayList<>(List.of(this.client));
		command.addAll(List.of(arguments));
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			return endsWell(process);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private boolean endsWell(Process process) {
		try {
			return process.waitFor(this.limit.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			process.destroyForcibly();
		}
	}

}
