package io.taikei.neo4j;

import java.net.URI;

import io.taikei.neo4j.server.RunningNeo4j;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * Tells Spring Boot how to reach the local server.
 *
 * @param running the local server
 */
record LocalNeo4jConnectionDetails(RunningNeo4j running) implements Neo4jConnectionDetails {

	@Override
	public URI getUri() {
		return this.running.bolt();
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic(this.running.user(), this.running.password());
	}

}
