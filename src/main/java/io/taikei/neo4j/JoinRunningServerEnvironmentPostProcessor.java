package io.taikei.neo4j;

import java.io.IOException;
import java.util.Map;

import io.taikei.neo4j.server.DatabaseFailure;
import io.taikei.neo4j.server.Deadline;
import io.taikei.neo4j.server.LocalNeo4jProperties;
import io.taikei.neo4j.server.RunningServer;
import io.taikei.neo4j.server.ServerDirectory;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Names the local server that another Taikei runs on the data directory as the database,
 * where {@code taikei.neo4j.local.join} asks for it.
 */
public class JoinRunningServerEnvironmentPostProcessor implements EnvironmentPostProcessor, Ordered {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		LocalNeo4jProperties properties = Binder.get(environment)
			.bindOrCreate(LocalNeo4jProperties.PREFIX, LocalNeo4jProperties.class);
		if (properties.join() && !environment.containsProperty("spring.neo4j.uri")) {
			join(environment, properties);
		}
	}

	private static void join(ConfigurableEnvironment environment, LocalNeo4jProperties properties) {
		try {
			RunningServer.on(new ServerDirectory(properties.dataDirectory()), Deadline.in(properties.startLimit()))
				.ifPresent((server) -> environment.getPropertySources()
					.addFirst(new MapPropertySource("runningServerOfTaikei",
							Map.of("spring.neo4j.uri", "bolt://localhost:" + server.boltPort(),
									"spring.neo4j.authentication.username", "neo4j",
									"spring.neo4j.authentication.password", server.password()))));
		}
		catch (IOException ex) {
			throw DatabaseFailure.unusableFiles(properties.dataDirectory(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while another Taikei's server started", ex);
		}
	}

	/** After the application's settings are read, and before Docker is asked. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 1;
	}

}
