package io.taikei.neo4j;

import io.taikei.neo4j.LocalNeo4jWatch.StartingAgain;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says of the local server whether it is being started again. */
record LocalNeo4jHealth(LocalNeo4jWatch watch) implements HealthIndicator {

	@Override
	public Health health() {
		return this.watch.startingAgain().map(LocalNeo4jHealth::outOfService).orElseGet(() -> Health.up().build());
	}

	private static Health outOfService(StartingAgain startingAgain) {
		return Health.outOfService()
			.withDetail("state", "The local Neo4j server %s. It is being started again.".formatted(startingAgain.end()))
			.withDetail("expected", startingAgain.expected())
			.build();
	}

}
