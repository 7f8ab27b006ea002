package io.taikei.neo4j;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;

/**
 * Starts the local Neo4j server where nothing else names a database: no
 * {@code spring.neo4j.uri}, no Docker Compose, no container of a test.
 */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@Conditional(OnNoNeo4jUri.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
@EnableConfigurationProperties(LocalNeo4jProperties.class)
class LocalNeo4jAutoConfiguration {

	private static final int DEFAULT_WEB_PORT = 8080;

	@Bean
	LocalNeo4jServer localNeo4jServer(LocalNeo4jProperties properties, Environment environment) {
		return new LocalNeo4jStarter(properties).start(fixedWebPort(environment));
	}

	@Bean
	RunningNeo4j runningNeo4j(LocalNeo4jServer server) {
		return server.running();
	}

	@Bean
	Neo4jConnectionDetails localNeo4jConnectionDetails(RunningNeo4j running) {
		return new LocalNeo4jConnectionDetails(running);
	}

	private static @Nullable Integer fixedWebPort(Environment environment) {
		int port = environment.getProperty("server.port", Integer.class, DEFAULT_WEB_PORT);
		return (port > 0) ? port : null;
	}

}
