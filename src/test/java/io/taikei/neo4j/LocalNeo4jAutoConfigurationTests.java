package io.taikei.neo4j;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

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

}
