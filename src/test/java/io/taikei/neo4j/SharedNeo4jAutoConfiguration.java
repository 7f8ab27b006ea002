package io.taikei.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.taikei.neo4j.server.LocalNeo4jProperties;
import io.taikei.neo4j.server.LocalNeo4jServer;
import io.taikei.neo4j.server.LocalNeo4jStarter;
import io.taikei.neo4j.server.RunningNeo4j;
import io.taikei.neo4j.server.TestClassArchive;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.test.context.ActiveProfilesResolver;
import org.springframework.util.unit.DataSize;

/**
 * Gives all application contexts of the tests that name the same server, or none, the
 * same Neo4j server, started by the first of them and stopped by the end of the tests'
 * JVM: a container where a Docker engine answers, else a local server on free ports. The
 * property {@value #SWITCH} asks for one of both.
 */
@AutoConfiguration(before = { ServiceConnectionAutoConfiguration.class, LocalNeo4jAutoConfiguration.class })
@Conditional(OnNoNeo4jUri.class)
public class SharedNeo4jAutoConfiguration {

	/** The property that names the server; commands take it too. */
	public static final String SERVER = "taikei.neo4j.test-server";

	/**
	 * Whether servers run in containers: {@code auto}, {@code container} or
	 * {@code local}.
	 */
	static final String SWITCH = "taikei.tests.neo4j";

	/** The profile of tests of what only the local server has. */
	static final String LOCAL = "local-neo4j";

	/**
	 * Each class of tests changes the graph so much that the server would plan all its
	 * queries anew, which takes far longer than any plan can save on graphs so small.
	 */
	static final Map<String, String> KEPT_PLANS = Map.of("dbms.cypher.min_replan_interval", "1h");

	static final LocalNeo4jProperties.Restart NO_DELAY = new LocalNeo4jProperties.Restart(3, Duration.ZERO,
			Duration.ofMinutes(5));

	static boolean inContainers(Environment environment) {
		String wanted = environment.getProperty(SWITCH, "auto");
		return switch (wanted) {
			case "auto" -> DockerClientFactory.instance().isDockerAvailable();
			case "container" -> true;
			case "local" -> false;
			default -> throw new IllegalArgumentException(
					"%s is auto, container or local, and not %s".formatted(SWITCH, wanted));
		};
	}

	/** A server in a container. No {@code @Configuration}, which a scan would find. */
	@Conditional(InContainer.class)
	static class Containers {

		private static final Map<String, Neo4jContainer> SERVERS = new ConcurrentHashMap<>();

		/** No context that closes stops it, as another may use it. */
		@Bean(destroyMethod = "")
		@ServiceConnection
		Neo4jContainer sharedNeo4j(@Value("${" + SERVER + ":}") String name) {
			return SERVERS.computeIfAbsent(name, (unknown) -> ComposeContainer.create());
		}

	}

	/** A server on this machine. */
	@Conditional(OnThisMachine.class)
	@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
	static class LocalServers {

		private static final Map<String, LocalNeo4jServer> SERVERS = new ConcurrentHashMap<>();

		@Bean
		RunningNeo4j runningNeo4j(@Value("${" + SERVER + ":}") String name) {
			return SERVERS.computeIfAbsent(name, (unknown) -> start(testProperties())).running();
		}

		@Bean
		Neo4jConnectionDetails sharedNeo4jConnectionDetails(RunningNeo4j running) {
			return new LocalNeo4jConnectionDetails(running);
		}

	}

	static class InContainer implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			Environment environment = context.getEnvironment();
			return !environment.matchesProfiles(LOCAL) && inContainers(environment);
		}

	}

	static class OnThisMachine extends InContainer {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !super.matches(context, metadata);
		}

	}

	/**
	 * Keeps tests on the local server, and their application that of others where these
	 * use it too.
	 */
	public static final class OnTheLocalServer implements ActiveProfilesResolver {

		@Override
		public String[] resolve(Class<?> testClass) {
			return inContainers(new StandardEnvironment()) ? new String[] { LOCAL } : new String[0];
		}

	}

	/** Settings of a server for tests, with an own directory for each. */
	public static LocalNeo4jProperties testProperties() {
		try {
			return testProperties(Files.createTempDirectory(Path.of("target"), "neo4j-test-"), 0, 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static LocalNeo4jProperties testProperties(Path dataDirectory, int boltPort, int httpPort) {
		LocalNeo4jProperties properties = testProperties(dataDirectory, boltPort, httpPort, true);
		return TestClassArchive.giveTo(properties) ? properties
				: testProperties(dataDirectory, boltPort, httpPort, false);
	}

	private static LocalNeo4jProperties testProperties(Path dataDirectory, int boltPort, int httpPort,
			boolean classArchive) {
		return new LocalNeo4jProperties(dataDirectory, Path.of("target/neo4j-server"), boltPort, httpPort,
				DataSize.ofMegabytes(256), DataSize.ofMegabytes(32), classArchive, Duration.ofMinutes(3), false, false,
				NO_DELAY, KEPT_PLANS);
	}

	/**
	 * The same, for a server whose end archives its classes for those that start later.
	 */
	static LocalNeo4jProperties archiving(LocalNeo4jProperties properties) {
		return testProperties(properties.dataDirectory(), properties.boltPort(), properties.httpPort(), true);
	}

	/** A server that answers. */
	public static LocalNeo4jServer start(LocalNeo4jProperties properties) {
		LocalNeo4jServer server = new LocalNeo4jStarter(properties).launch(null);
		server.awaitAnswer();
		return server;
	}

}
