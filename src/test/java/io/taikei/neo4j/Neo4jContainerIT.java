package io.taikei.neo4j;

import java.nio.file.Path;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationState;
import ac.simons.neo4j.migrations.core.Migrations;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where Docker is, the image of docker-compose.yml serves as well as the local server.
 */
@SpringBootTest
@Testcontainers(disabledWithoutDocker = true)
class Neo4jContainerIT {

	@Container
	@ServiceConnection
	static final Neo4jContainer NEO4J = new Neo4jContainer(
			new YAMLMapper().readTree(Path.of("docker-compose.yml").toFile()).at("/services/neo4j/image").asString());

	@Autowired
	private Migrations migrations;

	@Autowired
	private ObjectProvider<RunningNeo4j> localServer;

	@Test
	void migratesTheContainerAndStartsNoLocalServer() {
		assertThat(this.migrations.info().getElements()).extracting(MigrationChain.Element::getState)
			.containsOnly(MigrationState.APPLIED);
		assertThat(this.localServer.getIfAvailable()).isNull();
	}

}
