package io.taikei.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plays the Docker client with scripts, as a client, an engine and Compose may each be
 * missing.
 */
@DisabledOnOs(OS.WINDOWS)
class ComposeSettingsTests {

	private static final String ENABLED = "spring.docker.compose.enabled";

	@TempDir
	Path directory;

	private final MockEnvironment environment = new MockEnvironment();

	@BeforeEach
	void writeComposeFile() throws IOException {
		Files.createFile(this.directory.resolve("docker-compose.yml"));
	}

	@Test
	void turnsComposeOnWhereAnEngineAnswers() throws IOException {
		assertThat(settings("exit 0").complete(this.environment)).containsEntry(ENABLED, true)
			.containsEntry("spring.docker.compose.arguments[0]", "--env-file=" + passwordFile());
	}

	@Test
	void keepsThePasswordBetweenRuns() throws IOException {
		settings("exit 0").complete(this.environment);
		String first = Files.readString(passwordFile());

		settings("exit 0").complete(this.environment);

		assertThat(passwordFile()).content().isEqualTo(first).matches("NEO4J_PASSWORD=[0-9A-Za-z]{24}\\R");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile()))).isEqualTo("rw-------");
	}

	@Test
	void turnsComposeOffWithoutClient() {
		ComposeSettings settings = new ComposeSettings(new DockerEngine("no-such-client", Duration.ofSeconds(1)),
				this.directory);

		assertThat(settings.complete(this.environment)).containsOnlyKeys(ENABLED).containsEntry(ENABLED, false);
	}

	@Test
	void turnsComposeOffWithoutEngine() throws IOException {
		assertThat(settings("exit 1").complete(this.environment)).containsEntry(ENABLED, false);
	}

	@Test
	void turnsComposeOffWithoutComposePlugin() throws IOException {
		assertThat(settings("test \"$1\" != compose").complete(this.environment)).containsEntry(ENABLED, false);
	}

	@Test
	void doesNotWaitForAnEngineThatHangs() throws IOException {
		Instant start = Instant.now();

		assertThat(settings("exec sleep 60").complete(this.environment)).containsEntry(ENABLED, false);

		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
	}

	@Test
	void turnsComposeOffWhereAnotherNeo4jIsNamed() throws IOException {
		this.environment.setProperty("spring.neo4j.uri", "neo4j://example.org");

		assertThat(settings("exit 0").complete(this.environment)).containsEntry(ENABLED, false);
	}

	@Test
	void turnsComposeOffWithoutComposeFile() throws IOException {
		Files.delete(this.directory.resolve("docker-compose.yml"));

		assertThat(settings("exit 0").complete(this.environment)).containsEntry(ENABLED, false);
	}

	@Test
	void honoursAnExplicitNo() throws IOException {
		this.environment.setProperty(ENABLED, "false");

		assertThat(settings("exit 0").complete(this.environment)).containsEntry(ENABLED, false);
	}

	@Test
	void honoursAnExplicitYes() throws IOException {
		this.environment.setProperty(ENABLED, "true");

		assertThat(settings("exit 1").complete(this.environment)).containsEntry(ENABLED, true);
	}

	private ComposeSettings settings(String script) throws IOException {
		Path client = Files.writeString(this.directory.resolve("client"), "#!/bin/sh\n" + script + "\n");
		Files.setPosixFilePermissions(client, PosixFilePermissions.fromString("rwx------"));
		return new ComposeSettings(new DockerEngine(client.toString(), Duration.ofSeconds(5)), this.directory);
	}

	private Path passwordFile() {
		return this.directory.resolve("data/docker.env");
	}

}
