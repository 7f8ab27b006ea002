package io.taikei.neo4j.server;

import java.net.URI;

/**
 * The local Neo4j server: what a person needs to open it.
 *
 * @param bolt the address for drivers
 * @param browser the address of Neo4j Browser, with this server chosen
 * @param user the user's name
 * @param password the user's password
 */
public record RunningNeo4j(URI bolt, URI browser, String user, String password) {

	/** Leaves the password out, so that it does not reach a log by accident. */
	@Override
	public String toString() {
		return "Neo4j at " + this.bolt;
	}

}
