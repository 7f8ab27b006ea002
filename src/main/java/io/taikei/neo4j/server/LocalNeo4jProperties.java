package io.taikei.neo4j.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the local Neo4j server.
 *
 * @param dataDirectory where the server keeps its data, password and log between runs
 * @param programDirectory where the build put the server's class path
 * @param boltPort the port of the database; 0 takes any free one
 * @param httpPort the port of Neo4j Browser; 0 takes any free one
 * @param heap the largest heap of the server's process
 * @param pageCache the memory in which the server caches the store
 * @param classArchive whether the server keeps its classes as they are in memory, by
 * which it starts in half the time; its first end takes longer for that
 * @param startLimit how long the server may take to answer
 * @param headStart whether the server starts beside the application, or when it is first
 * needed
 * @param join whether the server that another Taikei runs on the data directory is used,
 * where there is one
 * @param restart how the server is started again, should it end by itself
 * @param settings further settings of the server, by their names in neo4j.conf
 */
@ConfigurationProperties(LocalNeo4jProperties.PREFIX)
public record LocalNeo4jProperties(@DefaultValue("data/neo4j") Path dataDirectory,
		@DefaultValue("target/neo4j-server") Path programDirectory, @DefaultValue("7687") int boltPort,
		@DefaultValue("7474") int httpPort, @DefaultValue("1GB") DataSize heap,
		@DefaultValue("64MB") DataSize pageCache, @DefaultValue("true") boolean classArchive,
		@DefaultValue("2m") Duration startLimit, @DefaultValue("true") boolean headStart,
		@DefaultValue("false") boolean join, @DefaultValue Restart restart,
		@DefaultValue Map<String, String> settings) {

	public static final String PREFIX = "taikei.neo4j.local";

	private static final int MOST_DOUBLINGS = 5;

	public LocalNeo4jProperties {
		settings = Map.copyOf(settings);
	}

	ServerProgram program() {
		return new ServerProgram(this.programDirectory, this.heap);
	}

	/**
	 * How the server is started again that ended though nobody had told it to.
	 *
	 * @param limit how often in a row it may end, or fail to start again, until the
	 * application ends too
	 * @param delay how long to wait before the first time; each further time in a row
	 * takes twice as long
	 * @param settledAfter how long it has to run for its end to be the first of a row
	 */
	public record Restart(@DefaultValue("5") int limit, @DefaultValue("1s") Duration delay,
			@DefaultValue("5m") Duration settledAfter) {

		/** How long to wait after so many failures in a row. */
		public Duration delayAfter(int failures) {
			return this.delay.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
		}

		/** How many in a row it are with the end of a server that ran for so long. */
		public int failuresAt(int before, Duration ran) {
			return (ran.compareTo(this.settledAfter) >= 0) ? 1 : before + 1;
		}

	}

}
