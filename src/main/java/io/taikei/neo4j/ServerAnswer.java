package io.taikei.neo4j;

import java.io.IOException;
import java.time.Duration;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * Waits until a server that was just launched answers over Bolt.
 *
 * @param process the server's process
 * @param directory where its log is
 * @param limit how long to wait
 */
record ServerAnswer(Process process, ServerDirectory directory, Duration limit) {

	/** Waits for the port first, as a driver is slow to ask again. */
	void await(RunningNeo4j running) throws IOException, InterruptedException {
		Deadline deadline = Deadline.in(this.limit);
		while (!LocalPort.isAnswering(running.bolt().getPort())) {
			pause(deadline);
		}
		try (Driver driver = GraphDatabase.driver(running.bolt(),
				AuthTokens.basic(running.user(), running.password()))) {
			while (!isAnswering(driver)) {
				pause(deadline);
			}
		}
	}

	private boolean isAnswering(Driver driver) {
		try {
			driver.verifyConnectivity();
			return true;
		}
		catch (AuthenticationException ex) {
			throw LocalNeo4jFailure.passwordWrong(this.directory.password(), ex);
		}
		catch (ServiceUnavailableException ex) {
			return false;
		}
	}

	private void pause(Deadline deadline) throws IOException, InterruptedException {
		if (!this.process.isAlive()) {
			throw LocalNeo4jFailure.ended(this.directory.log(), this.directory.lastLogLines());
		}
		if (deadline.hasPassed()) {
			throw LocalNeo4jFailure.tooSlow(this.limit, this.directory.log(), this.directory.lastLogLines());
		}
		Deadline.pause();
	}

}
