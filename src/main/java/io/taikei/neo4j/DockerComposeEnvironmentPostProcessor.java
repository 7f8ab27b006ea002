package io.taikei.neo4j;

import java.nio.file.Path;

import org.apache.commons.logging.Log;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settles by {@link ComposeSettings} whether Spring Boot starts docker-compose.yml. */
class DockerComposeEnvironmentPostProcessor implements EnvironmentPostProcessor {

	private final Log log;

	DockerComposeEnvironmentPostProcessor(DeferredLogFactory logs) {
		this.log = logs.getLog(DockerComposeEnvironmentPostProcessor.class);
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		ComposeSettings settings = new ComposeSettings(DockerEngine.ofThisMachine(), Path.of("").toAbsolutePath());
		environment.getPropertySources()
			.addLast(new MapPropertySource("dockerComposeOfTaikei", settings.complete(environment)));
		if (environment.getRequiredProperty(ComposeSettings.ENABLED, Boolean.class)) {
			this.log.info("A Docker engine answers: Neo4j comes from docker-compose.yml");
		}
	}

}
