package io.taikei.neo4j.server;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One process of a local server, from its launch to its end.
 *
 * @param process the process
 * @param archive the archive of its classes; null where it has none
 * @param answer waits for it to answer
 * @param directory where its log is
 */
public record ServerRun(Process process, @Nullable ClassArchive archive, ServerAnswer answer,
		ServerDirectory directory) {

	private static final Logger logger = LoggerFactory.getLogger(ServerRun.class);

	/** By then it has long ended by itself, if it only hangs. */
	private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

	/**
	 * Returns when the server answers.
	 * @throws DatabaseFailure if it ends before, or takes too long
	 */
	void awaitAnswer(RunningNeo4j running) throws InterruptedException {
		try {
			this.answer.await(running);
		}
		catch (DatabaseFailure ex) {
			if (!this.process.isAlive() && this.archive != null) {
				this.archive.discard();
			}
			throw ex;
		}
		catch (IOException ex) {
			throw DatabaseFailure.unusableFiles(this.directory.home(), ex);
		}
	}

	/** Returns when the process has ended. */
	public ServerEnd awaitEnd() throws InterruptedException {
		int exitCode = this.process.waitFor();
		try {
			return new ServerEnd(exitCode, this.directory.lastLogLines());
		}
		catch (IOException ex) {
			return new ServerEnd(exitCode, List.of("The log can't be read: " + ex));
		}
	}

	/** Whether the process has ended, or does so within a moment. */
	public boolean hasEnded(Duration moment) {
		try {
			return this.process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Stops the process and returns when its data is safe on disk, and the archive of its
	 * classes if it writes one.
	 */
	void stop() {
		try {
			this.process.getOutputStream().close();
			if (this.process.isAlive() && this.archive != null && !this.archive.isWhole()) {
				logger
					.info("The local Neo4j server stops and archives its classes, by which the next start is quicker");
			}
			if (!this.process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
				logger.warn("The local Neo4j server did not stop, process {} is killed", this.process.pid());
				this.process.destroyForcibly().waitFor();
			}
		}
		catch (IOException ex) {
			this.process.destroy();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.process.destroy();
		}
	}

}
