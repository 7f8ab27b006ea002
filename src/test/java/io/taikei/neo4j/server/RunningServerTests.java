package io.taikei.neo4j.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunningServerTests {

	@TempDir
	Path directory;

	@Test
	void findsNoServerWhereNoneHasEverRun() throws Exception {
		assertThat(RunningServer.on(new ServerDirectory(this.directory), Deadline.in(Duration.ZERO))).isEmpty();
	}

	@Test
	void findsNoServerWhereOneHasStopped() throws Exception {
		ServerDirectory server = new ServerDirectory(this.directory);
		server.writeConfiguration("server.bolt.listen_address=127.0.0.1:17687");
		Files.writeString(server.password(), "secret");
		Files.createFile(Files.createDirectories(this.directory.resolve("data/databases")).resolve("store_lock"));

		assertThat(RunningServer.on(server, Deadline.in(Duration.ZERO))).isEmpty();
	}

	@Test
	void keepsThePasswordOutOfItsText() {
		assertThat(new RunningServer(17687, "secret")).asString().contains("17687").doesNotContain("secret");
	}

}
