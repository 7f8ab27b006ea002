package io.taikei.neo4j.server;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;

/**
 * What the local server is told in its neo4j.conf: it listens to this machine only, and
 * reports to nobody.
 *
 * @param boltPort the port of the database
 * @param httpPort the port of Neo4j Browser
 * @param pageCache the memory in which the server caches the store
 * @param webPort the port of our pages, whose guide and style Neo4j Browser shows once
 * connected; null leaves Neo4j Browser as it is
 * @param settings further settings by their names
 */
public record ServerConfiguration(int boltPort, int httpPort, DataSize pageCache, @Nullable Integer webPort,
		Map<String, String> settings) {

	public String render() {
		Stream<Stream<String>> ours = Stream.of(addresses(), silence(), economy(), signsOfLife(), browser())
			.map((section) -> section.filter(this::isNotSetOtherwise));
		return Stream.concat(ours, Stream.of(further()))
			.map((section) -> section.collect(Collectors.joining("\n", "", "\n")))
			.collect(Collectors.joining());
	}

	/** The server does not start where a setting has two values. */
	private boolean isNotSetOtherwise(String line) {
		return !this.settings.containsKey(line.substring(0, line.indexOf('=')));
	}

	private Stream<String> addresses() {
		return Stream.of("server.default_listen_address=127.0.0.1", "server.default_advertised_address=localhost",
				"server.bolt.listen_address=127.0.0.1:" + this.boltPort,
				"server.bolt.advertised_address=localhost:" + this.boltPort,
				"server.http.listen_address=127.0.0.1:" + this.httpPort,
				"server.http.advertised_address=localhost:" + this.httpPort, "server.http.x_forward.enabled=false");
	}

	private Stream<String> silence() {
		return Stream.of("dbms.usage_report.enabled=false", "client.allow_telemetry=false",
				"dbms.fleet_manager.enabled=false", "server.fleet_discovery.enabled=false");
	}

	/**
	 * Small on disk and in memory, and stopped in three seconds where 15 are the default.
	 * The plan of a query serves parameters of all sizes: otherwise a list of another
	 * length has the query planned anew, which takes longer than its answer.
	 */
	private Stream<String> economy() {
		return Stream.of("db.tx_log.preallocate=false",
				"server.memory.pagecache.size=%dm".formatted(this.pageCache.toMegabytes()),
				"internal.cypher.use_parameter_size=false", "internal.server.bolt.thread_pool_shutdown_wait_time=1s",
				"internal.server.bolt.connection_shutdown_wait_time=1s");
	}

	/**
	 * While it works on something, the server says so every five seconds, however long
	 * that takes; a driver that hears nothing twice gives up. So a server that hangs
	 * costs ten seconds, and the default is two minutes.
	 */
	private static Stream<String> signsOfLife() {
		return Stream.of("server.bolt.connection_keep_alive=5s", "server.bolt.connection_keep_alive_probes=2");
	}

	private Stream<String> browser() {
		return Stream.ofNullable(this.webPort)
			.map("http://localhost:%d/browser"::formatted)
			.map((pages) -> "browser.post_connect_cmd=style %1$s/taikei.grass;guide %1$s/guide.html".formatted(pages));
	}

	private Stream<String> further() {
		return this.settings.entrySet().stream().map((setting) -> setting.getKey() + "=" + setting.getValue());
	}

}
