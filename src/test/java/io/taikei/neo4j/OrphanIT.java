package io.taikei.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** An application that is killed has no time to stop its server. */
class OrphanIT {

	@TempDir
	Path directory;

	@Test
	void endsWhenItsApplicationIsKilled() throws Exception {
		Process application = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path"), Application.class.getName(), this.directory.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		ProcessHandle server = ProcessHandle.of(pid(application)).orElseThrow();

		application.destroyForcibly().waitFor();

		assertThat(server.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
		assertThat(new ServerDirectory(this.directory).lastLogLines()).last().asString().contains("Stopped.");
	}

	private long pid(Process application) throws IOException {
		try (BufferedReader output = application.inputReader()) {
			return output.lines()
				.filter((line) -> line.startsWith("pid "))
				.mapToLong((line) -> Long.parseLong(line.substring("pid ".length())))
				.findFirst()
				.orElseThrow();
		}
	}

	/** Starts a server, says its pid and waits to be killed. */
	static final class Application {

		private Application() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			LocalNeo4jServer server = LocalNeo4jServerIT.start(Path.of(arguments[0]), 0);
			System.out.println("pid " + server.running().pid());
			Thread.sleep(Long.MAX_VALUE);
			server.close();
		}

	}

}
