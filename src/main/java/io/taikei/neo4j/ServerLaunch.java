package io.taikei.neo4j;

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
		return launch(this.properties.classArchive(), Redirect.to(this.directory.log().toFile()), initialPassword);
	}

	/**
	 * Launches another process after one that ended, whose log it goes on with. The list
	 * of classes stays that of the first, which has answered, as one to be archived has
	 * to be whole.
	 * @throws DatabaseFailure if somebody else has taken a port meanwhile
	 */
	ServerRun again() throws IOException {
		LocalPort.claim(this.running.bolt().getPort(), DatabaseFailure::boltPortTaken);
		LocalPort.claim(this.running.browser().getPort(), DatabaseFailure::httpPortTaken);
		ClassArchiveUse use = this.properties.classArchive();
		return launch((use == ClassArchiveUse.MAKE) ? ClassArchiveUse.USE : use,
				Redirect.appendTo(this.directory.log().toFile()), null);
	}

	private ServerRun launch(ClassArchiveUse use, Redirect log, @Nullable Path initialPassword) throws IOException {
		ServerProgram program = this.properties.program();
		ServerClasses classes = ServerClasses.choose(use, program.archiveIn(this.properties.cache()),
				this.directory.classList());
		Process process = program.server(this.directory, classes, initialPassword).redirectOutput(log).start();
		return new ServerRun(process, classes, new ServerAnswer(process, this.directory, this.properties.startLimit()),
				this.directory);
	}

}
