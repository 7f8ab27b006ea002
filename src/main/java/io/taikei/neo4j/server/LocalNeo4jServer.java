package io.taikei.neo4j.server;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Neo4j Community in a child process that lives until this is closed, and at most a few
 * seconds longer than this process. Where the process ends before, another can take its
 * place.
 */
public final class LocalNeo4jServer implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(LocalNeo4jServer.class);

	private final LockFile lock;

	private final ServerLaunch launch;

	private ServerRun run;

	private boolean closed;

	LocalNeo4jServer(LockFile lock, ServerLaunch launch, ServerRun first) {
		this.lock = lock;
		this.launch = launch;
		this.run = first;
	}

	public RunningNeo4j running() {
		return this.launch.running();
	}

	public ServerDirectory directory() {
		return this.launch.directory();
	}

	/** The process that runs now, or ran last. */
	public synchronized ServerRun run() {
		return this.run;
	}

	/**
	 * Returns when the server answers.
	 * @throws DatabaseFailure if it ends before, or takes too long
	 */
	public void awaitAnswer() {
		try {
			run().awaitAnswer(running());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the local Neo4j server started", ex);
		}
	}

	/**
	 * Puts another process in the place of the last one, and returns when it answers.
	 * @throws DatabaseFailure if it can't run
	 * @throws CancellationException if this is closed
	 */
	public void startAgain() throws InterruptedException {
		try {
			launchAgain().awaitAnswer(running());
		}
		catch (IOException ex) {
			throw DatabaseFailure.unusableFiles(directory().home(), ex);
		}
	}

	private synchronized ServerRun launchAgain() throws IOException {
		if (this.closed) {
			throw new CancellationException("The local Neo4j server is closed");
		}
		this.run.stop();
		this.run = this.launch.again();
		return this.run;
	}

	/** Stops the server and returns when its data is safe on disk. */
	@Override
	public synchronized void close() {
		this.closed = true;
		this.run.stop();
		this.lock.close();
		logger.info("The local Neo4j server has stopped");
	}

}
