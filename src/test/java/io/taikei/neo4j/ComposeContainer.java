package io.taikei.neo4j;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import org.testcontainers.neo4j.Neo4jContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The container of docker-compose.yml: its image and its settings, but for the password
 * and for what Neo4j Browser asks the application.
 */
final class ComposeContainer {

	private static final Duration START_LIMIT = Duration.ofMinutes(3);

	private ComposeContainer() {
	}

	/** One that is not started yet. */
	static Neo4jContainer create() {
		JsonNode service = new YAMLMapper().readTree(Path.of("docker-compose.yml").toFile()).at("/services/neo4j");
		Neo4jContainer container = new Neo4jContainer(service.get("image").asString()).withRandomPassword()
			.withStartupTimeout(START_LIMIT)
			.withEnv(settings(service.get("environment")));
		SharedNeo4jAutoConfiguration.KEPT_PLANS.forEach(container::withNeo4jConfig);
		return container;
	}

	private static Map<String, String> settings(JsonNode environment) {
		return environment.properties()
			.stream()
			.filter((variable) -> !variable.getKey().equals("NEO4J_AUTH"))
			.filter((variable) -> !variable.getKey().startsWith("NEO4J_browser_"))
			.collect(Collectors.toMap(Map.Entry::getKey, (variable) -> variable.getValue().asString()));
	}

}
