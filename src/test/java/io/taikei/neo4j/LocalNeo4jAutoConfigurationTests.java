package io.taikei.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.taikei.neo4j.server.DatabaseFailure;
import io.taikei.neo4j.server.RunningNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.AuthenticationException;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LocalNeo4jAutoConfigurationTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(LocalNeo4jAutoConfiguration.class, Neo4jAutoConfiguration.class));

	@Test
	void leavesANamedNeo4jAlone() {
		this.context.withPropertyValues("spring.neo4j.uri=bolt://example.org:7687")
			.run((context) -> assertThat(context).doesNotHaveBean(RunningNeo4j.class)
				.hasSingleBean(Neo4jConnectionDetails.class));
	}

	@Test
	void leavesOtherConnectionDetailsAlone() {
		this.context.withBean(Neo4jConnectionDetails.class, () -> new Neo4jConnectionDetails() {
		}).run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(RunningNeo4j.class));
	}

	@Test
	void saysHowToGetMissingLibraries() {
		this.context.withPropertyValues("taikei.neo4j.local.program-directory=target/no-such-directory")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(DatabaseFailure.class, (failure) -> {
					FailureAnalysis analysis = new DatabaseFailureAnalyzer().analyze(failure, failure);
					assertThat(analysis.getDescription()).contains("no-such-directory");
					assertThat(analysis.getAction()).contains("mvn process-classes");
				}));
	}

	@Test
	void saysWhichFilesCanNotBeUsed(@TempDir Path directory) throws IOException {
		Path file = Files.createFile(directory.resolve("a-file"));

		assertThatExceptionOfType(DatabaseFailure.class)
			.isThrownBy(
					() -> SharedNeo4jAutoConfiguration.start(SharedNeo4jAutoConfiguration.testProperties(file, 0, 0)))
			.withMessageContaining(file.toString())
			.extracting(DatabaseFailure::action)
			.asString()
			.contains("taikei.neo4j.local.data-directory");
	}

	@Test
	void saysWhereToLookWhenANamedNeo4jDoesNotLetIn() {
		var refusal = new AuthenticationException("Neo.ClientError.Security.Unauthorized", "unauthorized");

		FailureAnalysis analysis = new DriverFailureAnalyzer().analyze(refusal, refusal);

		assertThat(analysis.getDescription()).contains("unauthorized");
		assertThat(analysis.getAction()).contains("spring.neo4j.authentication.password");
	}

}
