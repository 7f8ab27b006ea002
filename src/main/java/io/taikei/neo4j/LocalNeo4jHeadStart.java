package io.taikei.neo4j;

import java.util.concurrent.CompletableFuture;

import io.taikei.neo4j.server.LocalNeo4jProperties;
import io.taikei.neo4j.server.LocalNeo4jServer;
import io.taikei.neo4j.server.LocalNeo4jStarter;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Starts the local Neo4j server beside the application instead of in the middle of its
 * start: both take seconds, and neither needs the other until the first query.
 */
class LocalNeo4jHeadStart implements ApplicationListener<ApplicationContextInitializedEvent> {

	private static final int DEFAULT_WEB_PORT = 8080;

	@Override
	public void onApplicationEvent(ApplicationContextInitializedEvent event) {
		Environment environment = event.getApplicationContext().getEnvironment();
		LocalNeo4jProperties properties = Binder.get(environment)
			.bindOrCreate(LocalNeo4jProperties.PREFIX, LocalNeo4jProperties.class);
		if (properties.headStart() && isDatabaseOfLastResort(environment)) {
			LocalNeo4jStarter starter = new LocalNeo4jStarter(properties);
			Starting starting = new Starting(
					CompletableFuture.supplyAsync(() -> starter.launch(fixedWebPort(environment))));
			event.getApplicationContext().getBeanFactory().registerSingleton("localNeo4jStarting", starting);
		}
	}

	private static boolean isDatabaseOfLastResort(Environment environment) {
		return !environment.containsProperty("spring.neo4j.uri")
				&& !environment.getProperty(ComposeSettings.ENABLED, Boolean.class, false);
	}

	/** The port of our own pages; null where it is a free one, not known yet. */
	static @Nullable Integer fixedWebPort(Environment environment) {
		int port = environment.getProperty("server.port", Integer.class, DEFAULT_WEB_PORT);
		return (port > 0) ? port : null;
	}

	/**
	 * A server that is starting.
	 *
	 * @param server the server once it is launched
	 */
	record Starting(CompletableFuture<LocalNeo4jServer> server) {
	}

}
