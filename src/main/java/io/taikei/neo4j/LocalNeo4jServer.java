package io.taikei.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Neo4j Community in a child process that lives until this is closed, and at most a few
 * seconds longer than this process.
 */
final class LocalNeo4jServer implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(LocalNeo4jServer.class);

	private static final Duration STOP_LIMIT = Duration.ofSeconds(25);

	private final LockFile lock;

	private final Process process;

	private final RunningNeo4j running;

	private final ServerAnswer answer;

	private final ServerClasses classes;

	LocalNeo4jServer(LockFile lock, Process process, RunningNeo4j running, ServerAnswer answer, ServerClasses classes) {
		this.lock = lock;
		this.process = process;
		this.running = running;
		this.answer = answer;
		this.classes = classes;
	}

	RunningNeo4j running() {
		return this.running;
	}

	ServerClasses classes() {
		return this.classes;
	}

	/**
	 * Returns when the server answers.
	 * @throws DatabaseFailure if it ends before, or takes too long
	 */
	void awaitAnswer() {
		try {
			this.answer.await(this.running);
		}
		catch (DatabaseFailure ex) {
			if (!this.process.isAlive()) {
				this.classes.distrust();
			}
			throw ex;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not read the local Neo4j server's log", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the local Neo4j server started", ex);
		}
	}

	/** Stops the server and returns when its data is safe on disk. */
	@Override
	public void close() {
		stop(this.process);
		this.lock.close();
		logger.info("The local Neo4j server has stopped");
	}

	static void stop(Process process) {
		try {
			process.getOutputStream().close();
			if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
				logger.warn("The local Neo4j server did not stop, process {} is killed", process.pid());
				process.destroyForcibly().waitFor();
			}
		}
		catch (IOException ex) {
			process.destroy();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			process.destroy();
		}
	}

}
