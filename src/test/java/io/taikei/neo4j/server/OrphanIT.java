package io.taikei.neo4j.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application that is killed has no time to stop its server, be it the first or one
 * that took its place.
 */
class OrphanIT {

	@TempDir
	Path directory;

	@Test
	void endsWhenItsApplicationIsKilled() throws Exception {
		Process application = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path"), Application.class.getName(), this.directory.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try (BufferedReader output = application.inputReader()) {
			ProcessHandle first = server(output);
			first.destroyForcibly();
			ProcessHandle second = server(output);
			assertThat(second).isNotEqualTo(first);

			application.destroyForcibly().waitFor();

			assertThat(second.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
			assertThat(new ServerDirectory(this.directory).lastLogLines()).last().asString().contains("Stopped.");
		}
	}

	/** The server that answers now, or will next. */
	private static ProcessHandle server(BufferedReader output) throws IOException {
		String line = output.readLine();
		while (!line.startsWith("pid ")) {
			line = output.readLine();
		}
		return ProcessHandle.of(Long.parseLong(line.substring("pid ".length()))).orElseThrow();
	}

	/** Starts a server, starts it again once, says their pids and waits to be killed. */
	static final class Application {

		private Application() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			LocalNeo4jServer server = LocalNeo4jServerIT.start(Path.of(arguments[0]), 0);
			System.out.println("pid " + server.run().process().pid());
			server.run().awaitEnd();
			server.startAgain();
			System.out.println("pid " + server.run().process().pid());
			Thread.sleep(Long.MAX_VALUE);
			server.close();
		}

	}

}
