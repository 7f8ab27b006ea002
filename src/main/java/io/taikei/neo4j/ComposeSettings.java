package io.taikei.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.taikei.secret.OwnerOnlyFile;

import org.springframework.core.env.PropertyResolver;

/**
 * Settings of Spring Boot's Docker Compose support: on only where a Docker engine answers
 * and no other Neo4j is named, and with the database's password.
 *
 * @param engine the Docker engine
 * @param projectDirectory where docker-compose.yml is
 */
record ComposeSettings(DockerEngine engine, Path projectDirectory) {

	static final String ENABLED = "spring.docker.compose.enabled";

	/** What is missing in the given settings; those that are there stay as they are. */
	Map<String, Object> complete(PropertyResolver given) {
		if (given.getProperty(ENABLED, Boolean.class, true) && (given.containsProperty(ENABLED) || isWanted(given))) {
			return Map.of(ENABLED, true, "spring.docker.compose.arguments[0]", "--env-file=" + passwordFile());
		}
		return Map.of(ENABLED, false);
	}

	private boolean isWanted(PropertyResolver given) {
		return !given.containsProperty("spring.neo4j.uri")
				&& Files.exists(this.projectDirectory.resolve("docker-compose.yml")) && this.engine.canCompose();
	}

	private Path passwordFile() {
		Path directory = this.projectDirectory.resolve("data");
		Path file = directory.resolve("docker.env");
		try {
			return Files.exists(file) ? file : OwnerOnlyFile.write(directory, "docker.env",
					"NEO4J_PASSWORD=" + OwnerOnlyFile.newPassword() + System.lineSeparator());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not write " + file, ex);
		}
	}

}
