package io.taikei.neo4j;

import io.taikei.neo4j.server.LocalNeo4jProperties;
import io.taikei.neo4j.server.LocalNeo4jServer;
import io.taikei.neo4j.server.LocalNeo4jStarter;
import io.taikei.neo4j.server.RunningNeo4j;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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

	@Bean
	LocalNeo4jServer localNeo4jServer(ObjectProvider<LocalNeo4jHeadStart.Starting> starting,
			LocalNeo4jProperties properties, Environment environment) {
		LocalNeo4jHeadStart.Starting ahead = starting.getIfAvailable();
		return (ahead != null) ? ahead.server().join()
				: new LocalNeo4jStarter(properties).launch(LocalNeo4jHeadStart.fixedWebPort(environment));
	}

	/** A command that loses its server ends; what serves pages goes on. */
	@Bean
	@ConditionalOnWebApplication
	LocalNeo4jWatch localNeo4jWatch(LocalNeo4jServer server, LocalNeo4jProperties properties) {
		return new LocalNeo4jWatch(server, properties.restart(), EndOfApplication::because);
	}

	@Bean
	@ConditionalOnBean(LocalNeo4jWatch.class)
	LocalNeo4jHealth localNeo4jHealthIndicator(LocalNeo4jWatch watch) {
		return new LocalNeo4jHealth(watch);
	}

	@Bean
	RunningNeo4j runningNeo4j(LocalNeo4jServer server) {
		return server.running();
	}

	@Bean
	Neo4jConnectionDetails localNeo4jConnectionDetails(RunningNeo4j running) {
		return new LocalNeo4jConnectionDetails(running);
	}

}
