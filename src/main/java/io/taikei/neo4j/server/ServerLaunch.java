package io.taikei.neo4j.server;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Launches the processes of one local server, one after another, on the same ports and
 * data.
 *
 * @param properties its settings
 * @param directory its data, configuration and log
 * @param running its addresses, user and password
 */
record ServerLaunch(LocalNeo4jProperties properties, ServerDirectory directory, RunningNeo4j running) {

	/**
	 * Launches the first process, which begins a new log.
	 * @param initialPassword the file of a new database's password, if there is one
	 */
	ServerRun first(@Nullable Path initialPassword) throws IOException {
		return launch(Redirect.to(this.directory.log().toFile()), initialPassword);
	}

	/**
	 * Launches another process after one that ended, whose log it goes on with.
	 * @throws DatabaseFailure if somebody else has taken a port meanwhile
	 */
	ServerRun again() throws IOException {
		LocalPort.claim(this.running.bolt().getPort(), DatabaseFailure::boltPortTaken);
		LocalPort.claim(this.running.browser().getPort(), DatabaseFailure::httpPortTaken);
		return launch(Redirect.appendTo(this.directory.log().toFile()), null);
	}

	private ServerRun launch(Redirect log, @Nullable Path initialPassword) throws IOException {
		ServerProgram program = this.properties.program();
		ClassArchive archive = this.properties.classArchive() ? program.archiveIn(this.directory.classes()) : null;
		Process process = program.server(this.directory, archive, initialPassword).redirectOutput(log).start();
		return new ServerRun(process, archive, new ServerAnswer(process, this.directory, this.properties.startLimit()),
				this.directory);
	}

}
