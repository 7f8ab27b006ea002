package io.taikei.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.util.unit.DataSize;

/**
 * Gives all application contexts of the tests that name the same server, or none, the
 * same local Neo4j server, started on free ports by the first of them and stopped by the
 * end of the tests' JVM.
 */
@AutoConfiguration(before = LocalNeo4jAutoConfiguration.class)
@Conditional(OnNoNeo4jUri.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
public class SharedNeo4jAutoConfiguration {

	/** The property that names the server. */
	public static final String SERVER = "taikei.tests.server";

	private static final Map<String, LocalNeo4jServer> SERVERS = new ConcurrentHashMap<>();

	/**
	 * Each class of tests changes the graph so much that the server would plan all its
	 * queries anew, which takes far longer than any plan can save on graphs so small.
	 */
	private static final Map<String, String> KEPT_PLANS = Map.of("dbms.cypher.min_replan_interval", "1h");

	static final LocalNeo4jProperties.Restart NO_DELAY = new LocalNeo4jProperties.Restart(3, Duration.ZERO,
			Duration.ofMinutes(5));

	@Bean
	RunningNeo4j runningNeo4j(@Value("${" + SERVER + ":}") String name) {
		return SERVERS.computeIfAbsent(name, (unknown) -> start(testProperties())).running();
	}

	@Bean
	Neo4jConnectionDetails sharedNeo4jConnectionDetails(RunningNeo4j running) {
		return new LocalNeo4jConnectionDetails(running);
	}

	/** Settings of a server for tests, with an own directory for each. */
	static LocalNeo4jProperties testProperties() {
		try {
			return testProperties(Files.createTempDirectory(Path.of("target"), "neo4j-test-"), 0, 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static LocalNeo4jProperties testProperties(Path dataDirectory, int boltPort, int httpPort) {
		return new LocalNeo4jProperties(dataDirectory, Path.of("target/neo4j-server"), boltPort, httpPort,
				DataSize.ofMegabytes(256), DataSize.ofMegabytes(32), false, Duration.ofMinutes(3), false, false,
				NO_DELAY, KEPT_PLANS);
	}

	/** A server that answers. */
	static LocalNeo4jServer start(LocalNeo4jProperties properties) {
		LocalNeo4jServer server = new LocalNeo4jStarter(properties).launch(null);
		server.awaitAnswer();
		return server;
	}

}
