package io.taikei.neo4j.server;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Waits until a server that was just launched answers over Bolt.
 *
 * @param process the server's process
 * @param directory where its log is
 * @param limit how long to wait
 */
record ServerAnswer(Process process, ServerDirectory directory, Duration limit) {

	/** How long a server lives on that another has taken the port of. */
	private static final Duration PORT_LOST = Duration.ofSeconds(10);

	/** Waits for the port first, as a driver is slow to ask again. */
	void await(RunningNeo4j running) throws IOException, InterruptedException {
		Deadline deadline = Deadline.in(this.limit);
		while (!LocalPort.isAnswering(running.bolt().getPort())) {
			pause(deadline);
		}
		try (Driver driver = GraphDatabase.driver(running.bolt(),
				AuthTokens.basic(running.user(), running.password()))) {
			while (!isAnswering(driver, running)) {
				pause(deadline);
			}
		}
	}

	private boolean isAnswering(Driver driver, RunningNeo4j running) throws InterruptedException {
		try {
			driver.verifyConnectivity();
			return true;
		}
		catch (AuthenticationException ex) {
			throw refused(running.bolt().getPort(), ex);
		}
		catch (Neo4jException ex) {
			return false;
		}
	}

	/**
	 * What answers may be another server, which took the port in the seconds since it was
	 * free: then ours ends.
	 */
	private DatabaseFailure refused(int port, AuthenticationException refusal) throws InterruptedException {
		return this.process.waitFor(PORT_LOST.toSeconds(), TimeUnit.SECONDS) ? DatabaseFailure.boltPortTaken(port)
				: DatabaseFailure.passwordWrong(this.directory.password(), refusal);
	}

	private void pause(Deadline deadline) throws IOException, InterruptedException {
		if (!this.process.isAlive()) {
			throw DatabaseFailure.ended(this.directory.log(), this.directory.lastLogLines());
		}
		if (deadline.hasPassed()) {
			throw DatabaseFailure.tooSlow(this.limit, this.directory.log(), this.directory.lastLogLines());
		}
		Deadline.pause();
	}

}
