package io.taikei.neo4j.server;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The local server that another Taikei runs on a data directory.
 *
 * @param boltPort the port of its database
 * @param password its password
 */
public record RunningServer(int boltPort, String password) {

	private static final String BOLT_ADDRESS = "server.bolt.listen_address=127.0.0.1:";

	/**
	 * The server that runs on the directory, once it answers; empty where none runs, or
	 * it has stopped meanwhile.
	 * @throws DatabaseFailure if the directory is in use, but nothing answers in time
	 */
	public static Optional<RunningServer> on(ServerDirectory directory, Deadline deadline)
			throws IOException, InterruptedException {
		while (directory.isInUse()) {
			Optional<RunningServer> server = toldBy(directory).filter((told) -> LocalPort.isAnswering(told.boltPort()));
			if (server.isPresent()) {
				return server;
			}
			if (deadline.hasPassed()) {
				throw DatabaseFailure.dataDirectoryInUse(directory.home());
			}
			Deadline.pause();
		}
		return Optional.empty();
	}

	/** What the directory's files tell; a server that starts writes them first. */
	private static Optional<RunningServer> toldBy(ServerDirectory directory) throws IOException {
		if (!Files.exists(directory.configurationFile()) || !Files.exists(directory.password())) {
			return Optional.empty();
		}
		String password = Files.readString(directory.password()).strip();
		return Files.readString(directory.configurationFile())
			.lines()
			.filter((line) -> line.startsWith(BOLT_ADDRESS))
			.map((line) -> new RunningServer(Integer.parseInt(line.substring(BOLT_ADDRESS.length())), password))
			.findFirst();
	}

	/** Leaves the password out, so that it does not reach a log by accident. */
	@Override
	public String toString() {
		return "Neo4j at bolt://localhost:" + this.boltPort;
	}

}
