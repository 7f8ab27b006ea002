package io.taikei.benchmark;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Option;

/** What the local server of a benchmark is given. */
final class ServerOptions {

	@Option(names = "--server-heap", defaultValue = "512MB", description = "The largest heap of the database.")
	private String heap = "";

	@Option(names = "--page-cache", defaultValue = "64MB")
	private String pageCache = "";

	/** As arguments of the application; its server takes any free ports. */
	List<String> settings(Path database) {
		return List.of("--taikei.neo4j.local.data-directory=" + database, "--taikei.neo4j.local.bolt-port=0",
				"--taikei.neo4j.local.http-port=0", "--taikei.neo4j.local.heap=" + this.heap,
				"--taikei.neo4j.local.page-cache=" + this.pageCache);
	}

}
