package io.taikei.neo4j;

import java.util.List;

import io.taikei.neo4j.server.LocalNeo4jServer;
import io.taikei.neo4j.server.RunningNeo4j;
import io.taikei.neo4j.server.ServerConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What can be said of the container without a Docker engine to start it. */
class SharedNeo4jTests {

	@ParameterizedTest
	@CsvSource({ "container, true", "local, false" })
	void isWhatTheSwitchSays(String wanted, boolean container) {
		assertThat(SharedNeo4jAutoConfiguration.inContainers(environment(wanted))).isEqualTo(container);
	}

	@Test
	void isAContainerWhereAnEngineAnswers() {
		assertThat(SharedNeo4jAutoConfiguration.inContainers(new MockEnvironment()))
			.isEqualTo(DockerClientFactory.instance().isDockerAvailable());
	}

	@Test
	void knowsNoOtherSwitch() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> SharedNeo4jAutoConfiguration.inContainers(environment("podman")))
			.withMessage("taikei.tests.neo4j is auto, container or local, and not podman");
	}

	@Test
	void connectsTheApplicationToTheContainerAndStartsNoLocalServer() {
		new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(LocalNeo4jAutoConfiguration.class,
					ServiceConnectionAutoConfiguration.class, SharedNeo4jAutoConfiguration.class))
			.withPropertyValues(SharedNeo4jAutoConfiguration.SWITCH + "=container")
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(Neo4jContainer.class)
				.hasSingleBean(Neo4jConnectionDetails.class)
				.doesNotHaveBean(LocalNeo4jConnectionDetails.class)
				.doesNotHaveBean(LocalNeo4jServer.class)
				.doesNotHaveBean(RunningNeo4j.class));
	}

	@Test
	void containerIsSetUpAsTheLocalServer() {
		Neo4jContainer container = ComposeContainer.create();

		List<String> local = new ServerConfiguration(7687, 7474, DataSize.ofMegabytes(32), null,
				SharedNeo4jAutoConfiguration.KEPT_PLANS)
			.render()
			.lines()
			.toList();

		assertThat(container.getEnvMap()).isNotEmpty()
			.doesNotContainKey("NEO4J_PLUGINS")
			.allSatisfy((variable, value) -> assertThat(local).contains(setting(variable) + "=" + value));
		assertThat(container.getAdminPassword()).hasSizeGreaterThan(8).isNotEqualTo("password");
	}

	/** As the image reads its variables. */
	private static String setting(String variable) {
		return variable.substring("NEO4J_".length()).replaceAll("(?<!_)_(?!_)", ".").replace("__", "_");
	}

	private static MockEnvironment environment(String wanted) {
		return new MockEnvironment().withProperty(SharedNeo4jAutoConfiguration.SWITCH, wanted);
	}

}
