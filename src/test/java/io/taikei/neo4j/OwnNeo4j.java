package io.taikei.neo4j;

import io.taikei.neo4j.server.LocalNeo4jProperties;
import io.taikei.neo4j.server.LocalNeo4jServer;
import io.taikei.neo4j.server.TestClassArchive;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.core.env.StandardEnvironment;

/**
 * A Neo4j server of its own for one class of tests, where the shared ones run.
 *
 * @param bolt the address for drivers
 * @param password the password of the user {@code neo4j}
 * @param stop stops it
 */
public record OwnNeo4j(String bolt, String password, Runnable stop) implements AutoCloseable {

	public static OwnNeo4j start() {
		if (SharedNeo4jAutoConfiguration.inContainers(new StandardEnvironment())) {
			Neo4jContainer container = ComposeContainer.create();
			container.start();
			return new OwnNeo4j(container.getBoltUrl(), container.getAdminPassword(), container::stop);
		}
		LocalNeo4jProperties properties = SharedNeo4jAutoConfiguration
			.archiving(SharedNeo4jAutoConfiguration.testProperties());
		LocalNeo4jServer server = SharedNeo4jAutoConfiguration.start(properties);
		return new OwnNeo4j(server.running().bolt().toString(), server.running().password(), () -> {
			server.close();
			TestClassArchive.takeFrom(properties);
		});
	}

	@Override
	public void close() {
		this.stop.run();
	}

}
