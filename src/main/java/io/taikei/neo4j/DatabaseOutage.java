package io.taikei.neo4j;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.neo4j.health.Neo4jHealthIndicator;
import org.springframework.core.NestedExceptionUtils;

/**
 * A time in which the database does not answer: the log tells its beginning and its end
 * once, however many ask.
 */
final class DatabaseOutage {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseOutage.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final Neo4jHealthIndicator database;

	private @Nullable Thread asking;

	DatabaseOutage(Driver driver) {
		this.database = new Neo4jHealthIndicator(driver);
	}

	/** One has got no answer. */
	synchronized void begin(Throwable failure) {
		if (this.asking == null) {
			logger.warn("The database does not answer: {}",
					NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
			this.asking = Thread.ofPlatform().daemon().name("database-outage").start(this::awaitEnd);
		}
	}

	synchronized void close() {
		if (this.asking != null) {
			this.asking.interrupt();
		}
	}

	private void awaitEnd() {
		Instant began = Instant.now();
		try {
			do {
				Thread.sleep(PAUSE);
			}
			while (!Status.UP.equals(this.database.health().getStatus()));
			end();
			logger.info("The database answers again, after {} s", Duration.between(began, Instant.now()).toSeconds());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void end() {
		this.asking = null;
	}

}
