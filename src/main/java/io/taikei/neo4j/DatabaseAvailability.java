package io.taikei.neo4j;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

import io.taikei.neo4j.LocalNeo4jWatch.StartingAgain;
import io.taikei.neo4j.Unavailability.Reason;
import io.taikei.neo4j.server.Causes;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;

/** Tells of a failure whether the database was not there for it, and why. */
@Component
public final class DatabaseAvailability implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseAvailability.class);

	private static final Duration ONE_THAT_DOES_NOT_ANSWER = Duration.ofSeconds(10);

	private static final Duration ONE_THAT_COULD_NOT_GO_ON = Duration.ofSeconds(2);

	private final DatabaseOutage outage;

	private final ObjectProvider<LocalNeo4jWatch> watch;

	DatabaseAvailability(Driver driver, ObjectProvider<LocalNeo4jWatch> watch) {
		this.outage = new DatabaseOutage(driver);
		this.watch = watch;
	}

	/** Why the database was not there; empty where the failure has another cause. */
	public Optional<Unavailability> explain(Exception failure) {
		boolean unreachable = Causes.of(failure).anyMatch(DatabaseAvailability::meansUnreachable);
		return startingAgain(unreachable).or(() -> unreachable ? Optional.of(notAnswering(failure)) : Optional.empty())
			.or(() -> meansAnotherTry(failure) ? Optional.of(couldNotGoOn(failure)) : Optional.empty());
	}

	private Optional<Unavailability> startingAgain(boolean unreachable) {
		return Optional.ofNullable(this.watch.getIfAvailable())
			.flatMap((watch) -> unreachable ? watch.startingAgainAfterBreak() : watch.startingAgain())
			.map(StartingAgain::expected)
			.map((expected) -> new Unavailability(Reason.STARTING_AGAIN, Duration.between(Instant.now(), expected)));
	}

	private Unavailability notAnswering(Exception failure) {
		this.outage.begin(failure);
		return new Unavailability(Reason.NOT_ANSWERING, ONE_THAT_DOES_NOT_ANSWER);
	}

	private static Unavailability couldNotGoOn(Exception failure) {
		logger.warn("The database could not go on: {}", failure.getMessage());
		return new Unavailability(Reason.COULD_NOT_GO_ON, ONE_THAT_COULD_NOT_GO_ON);
	}

	@Override
	public void destroy() {
		this.outage.close();
	}

	/** The driver tells in many ways that nobody answered, or not in time. */
	private static boolean meansUnreachable(Throwable cause) {
		return cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
				|| cause instanceof DiscoveryException || cause instanceof TimeoutException;
	}

	private static boolean meansAnotherTry(Exception failure) {
		return (failure instanceof TransientDataAccessResourceException
				|| failure instanceof DataAccessResourceFailureException
				|| failure instanceof TransactionSystemException)
				&& Causes.of(failure).noneMatch(DatabaseAvailability::meansTooLittleMemory);
	}

	/** The server calls that transient, but the same needs as much the next time. */
	private static boolean meansTooLittleMemory(Throwable cause) {
		return cause instanceof Neo4jException refusal && refusal.code().endsWith("OutOfMemoryError");
	}

}
