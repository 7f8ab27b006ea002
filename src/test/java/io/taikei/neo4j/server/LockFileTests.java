package io.taikei.neo4j.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LockFileTests {

	private Path file;

	@BeforeEach
	void inAnEmptyDirectory(@TempDir Path directory) {
		this.file = directory.resolve("new/a.lock");
	}

	@Test
	void isTakenByOneOnlyUntilItIsClosed() throws IOException {
		try (LockFile mine = LockFile.take(this.file).orElseThrow()) {
			assertThat(mine).isNotNull();
			assertThat(LockFile.take(this.file)).isEmpty();
			assertThat(LockFile.isTaken(this.file)).isTrue();
		}

		assertThat(LockFile.isTaken(this.file)).isFalse();
		LockFile.take(this.file).orElseThrow().close();
	}

	@Test
	void isFreeAgainWhenAnotherProcessThatTookItIsKilled() throws Exception {
		Process other = LockHolder.start(this.file);
		try {
			assertThat(LockFile.take(this.file)).isEmpty();
			assertThat(LockFile.isTaken(this.file)).isTrue();
		}
		finally {
			other.destroyForcibly().waitFor();
		}

		assertThat(LockFile.isTaken(this.file)).isFalse();
		LockFile.take(this.file).orElseThrow().close();
	}

	@Test
	void leavesNothingBehindWhereItOnlyAsks() throws IOException {
		assertThat(LockFile.isTaken(this.file)).isFalse();

		assertThat(Files.exists(this.file.getParent())).isFalse();
	}

}
