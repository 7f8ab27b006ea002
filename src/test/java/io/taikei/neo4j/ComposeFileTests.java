package io.taikei.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeFileTests {

	private final JsonNode services = new YAMLMapper().readTree(Path.of("docker-compose.yml").toFile()).get("services");

	@Test
	void runsTheVersionOfTheLocalServer() throws IOException {
		String version = this.services.at("/neo4j/image").asString().replaceAll("neo4j:(.*)-community", "$1");

		assertThat(Files.readString(Path.of("pom.xml"))).contains("<neo4j.version>" + version + "</neo4j.version>");
	}

	@Test
	void publishesPortsToThisMachineOnly() {
		assertThat(this.services.findValues("ports")).hasSize(2)
			.allSatisfy((ports) -> assertThat(ports)
				.allSatisfy((port) -> assertThat(port.asString()).startsWith("127.0.0.1:")));
	}

	@Test
	void holdsNoPassword() {
		assertThat(this.services.at("/neo4j/environment/NEO4J_AUTH").asString()).startsWith("neo4j/${NEO4J_PASSWORD:?");
		assertThat(this.services.at("/taikei/environment/SPRING_NEO4J_AUTHENTICATION_PASSWORD").asString())
			.startsWith("${NEO4J_PASSWORD:?");
	}

	@Test
	void startsTheApplicationOnlyWhenAsked() {
		assertThat(this.services.at("/taikei/profiles/0").asString()).isEqualTo("application");
		assertThat(this.services.at("/neo4j/profiles").isMissingNode()).isTrue();
	}

	@Test
	void buildsTheApplicationFromAFileThatExists() {
		assertThat(Path.of(this.services.at("/taikei/build/dockerfile").asString())).exists();
	}

}
