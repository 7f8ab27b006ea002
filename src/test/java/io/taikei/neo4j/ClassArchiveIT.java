package io.taikei.neo4j;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Archives a real server's classes once, beside it, as the application does. The longest
 * class that shares nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(1)
class ClassArchiveIT {

	private LocalNeo4jProperties properties;

	private ClassArchive archive;

	@BeforeAll
	void archiveClassesOfARunningServer(@TempDir Path directory) throws Exception {
		this.properties = new LocalNeo4jProperties(directory.resolve("data"), Path.of("target/neo4j-server"), 0, 0,
				DataSize.ofMegabytes(256), DataSize.ofMegabytes(32), ClassArchiveUse.MAKE, Duration.ZERO,
				directory.resolve("cache"), Duration.ofMinutes(3), false, false, SharedNeo4jAutoConfiguration.NO_DELAY,
				Map.of());
		try (LocalNeo4jServer server = SharedNeo4jAutoConfiguration.start(this.properties)) {
			ServerClasses.Listed listed = (ServerClasses.Listed) server.classes();
			this.archive = listed.archive();
			new ClassArchiving(this.properties.program(), listed).make();
		}
	}

	@AfterAll
	void leavesNothingElseInTheCache() throws IOException {
		try (Stream<Path> files = Files.list(this.properties.cache())) {
			assertThat(files).containsExactly(this.archive.file());
		}
	}

	@Test
	void givesTheNextServerItsClasses(@TempDir Path logs) throws Exception {
		Path loaded = logs.resolve("loaded.log");
		Process server = start(loaded);
		while (server.isAlive() && !log().contains("Started.")) {
			Deadline.pause();
		}
		ServerRun.stop(server);

		List<String> classes = Files.readAllLines(loaded)
			.stream()
			.filter((line) -> line.contains(" org.neo4j."))
			.toList();

		assertThat(classes).hasSizeGreaterThan(5000);
		assertThat(classes.stream().filter((line) -> line.contains("source: file:")).count())
			.isLessThan(classes.size() / 20);
		assertThat(classes.stream().filter((line) -> line.endsWith("source: shared objects file")).count())
			.isGreaterThan(classes.size() * 3L / 4);
	}

	@ParameterizedTest
	@ValueSource(longs = { 10, 1_000_000 })
	void mayBeDamagedAndTheServersJavaStillStarts(long length, @TempDir Path other) throws Exception {
		ClassArchive damaged = new ClassArchive(Files.copy(this.archive.file(), other.resolve("damaged.jsa")));
		try (FileChannel file = FileChannel.open(damaged.file(), StandardOpenOption.WRITE)) {
			file.truncate(length);
		}

		List<String> java = this.properties.program().java(damaged.options(), "-version");

		assertThat(new ProcessBuilder(java).inheritIO().start().waitFor()).isZero();
	}

	private Process start(Path loaded) throws IOException {
		ServerDirectory directory = new ServerDirectory(this.properties.dataDirectory());
		ServerClasses classes = ServerClasses.choose(ClassArchiveUse.USE,
				this.properties.program().archiveIn(this.properties.cache()), directory.classList());
		ProcessBuilder server = this.properties.program().server(directory, classes, null);
		server.environment().put("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded);
		return server.start();
	}

	private String log() throws IOException {
		return Files.readString(new ServerDirectory(this.properties.dataDirectory()).log());
	}

}
