package io.taikei.neo4j;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import io.taikei.neo4j.server.DatabaseFailure;
import io.taikei.neo4j.server.LocalNeo4jProperties;
import io.taikei.neo4j.server.LocalNeo4jServer;
import io.taikei.neo4j.server.ServerEnd;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Starts the local server again that ended though nobody had told it to, later and later
 * each time in a row, and gives up in the end.
 */
final class LocalNeo4jWatch implements SmartLifecycle, ApplicationListener<ContextClosedEvent> {

	private static final Logger logger = LoggerFactory.getLogger(LocalNeo4jWatch.class);

	private static final Duration LAST_MOMENTS = Duration.ofMillis(200);

	private final LocalNeo4jServer server;

	private final LocalNeo4jProperties.Restart restart;

	private final Consumer<RuntimeException> givingUp;

	private @Nullable Thread thread;

	private volatile @Nullable StartingAgain startingAgain;

	/**
	 * A watch that begins with its start.
	 * @param server answers already when the watch begins
	 * @param givingUp is told why the server is not started again any more
	 */
	LocalNeo4jWatch(LocalNeo4jServer server, LocalNeo4jProperties.Restart restart,
			Consumer<RuntimeException> givingUp) {
		this.server = server;
		this.restart = restart;
		this.givingUp = givingUp;
	}

	/** Set while the server has ended and does not answer again yet. */
	Optional<StartingAgain> startingAgain() {
		return Optional.ofNullable(this.startingAgain);
	}

	/**
	 * The same for one whose connection broke: the connections of a process that is
	 * killed end some milliseconds before itself.
	 */
	Optional<StartingAgain> startingAgainAfterBreak() {
		return startingAgain().or(() -> this.server.run().hasEnded(LAST_MOMENTS)
				? Optional.of(StartingAgain.in(this.restart.delay(), "ended")) : Optional.empty());
	}

	@Override
	public void start() {
		this.thread = Thread.ofPlatform().daemon().name("local-neo4j-watch").start(this::watch);
	}

	private void watch() {
		try {
			int failures = 0;
			while (true) {
				Instant answering = Instant.now();
				ServerEnd end = this.server.run().awaitEnd();
				Duration ran = Duration.between(answering, Instant.now());
				failures = startAgain(end, this.restart.failuresAt(failures, ran));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (CancellationException ex) {
			logger.debug("The local Neo4j server is not started again, as the application ends");
		}
		catch (RuntimeException ex) {
			this.givingUp.accept(ex);
		}
	}

	/**
	 * Returns when the server answers again.
	 * @param failures how often in a row it has failed
	 * @return the same, with the failures to start again
	 * @throws DatabaseFailure where these were too many
	 */
	private int startAgain(ServerEnd end, int failures) throws InterruptedException {
		Instant ended = Instant.now();
		if (failures >= this.restart.limit()) {
			throw DatabaseFailure.endedAgainAndAgain(failures, end, this.server.directory().log());
		}
		logger.warn("The local Neo4j server {}. It is started again in {} s (failure {} of {} in a row). Its log is {}",
				end.inWords(), this.restart.delayAfter(failures).toSeconds(), failures, this.restart.limit(),
				this.server.directory().log());
		int all = failures;
		while (!isStartedAgain(end, all)) {
			all++;
		}
		this.startingAgain = null;
		logger.info("The local Neo4j server answers again, after {} s",
				Duration.between(ended, Instant.now()).toSeconds());
		return all;
	}

	private boolean isStartedAgain(ServerEnd end, int failures) throws InterruptedException {
		Duration delay = this.restart.delayAfter(failures);
		this.startingAgain = StartingAgain.in(delay, end.inWords());
		Thread.sleep(delay);
		try {
			this.server.startAgain();
			return true;
		}
		catch (DatabaseFailure ex) {
			int all = failures + 1;
			if (all >= this.restart.limit()) {
				throw DatabaseFailure.notStartedAgain(all, ex);
			}
			logger.warn("The local Neo4j server is tried again in {} s (failure {} of {} in a row): {} {}",
					this.restart.delayAfter(all).toSeconds(), all, this.restart.limit(), ex.getMessage(), ex.action());
			return false;
		}
	}

	/** From here on, the server's end is meant. */
	@Override
	public void onApplicationEvent(ContextClosedEvent event) {
		stop();
	}

	@Override
	public void stop() {
		if (this.thread != null) {
			this.thread.interrupt();
			this.thread = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/** After the schema, for which the server has answered a first time. */
	@Override
	public int getPhase() {
		return Integer.MIN_VALUE + 1;
	}

	/**
	 * A server that ended and does not answer again yet.
	 *
	 * @param end how it ended
	 * @param expected when it is likely to answer
	 */
	record StartingAgain(String end, Instant expected) {

		/** What a server takes from its launch to its first answer. */
		private static final Duration LAUNCH = Duration.ofSeconds(6);

		static StartingAgain in(Duration delay, String end) {
			return new StartingAgain(end, Instant.now().plus(delay).plus(LAUNCH));
		}

	}

}
