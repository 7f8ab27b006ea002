package io.taikei.neo4j;

import java.time.Duration;

/**
 * Why the database did not do what it was asked for, and when to ask again.
 *
 * @param reason why
 * @param retryAfter when it is worth to ask again, at least two seconds from now
 */
public record Unavailability(Reason reason, Duration retryAfter) {

	private static final Duration SOONEST = Duration.ofSeconds(2);

	public Unavailability {
		retryAfter = (retryAfter.compareTo(SOONEST) < 0) ? SOONEST : retryAfter;
	}

	/** What keeps it. */
	public enum Reason {

		/** The local server has ended, and is being started again. */
		STARTING_AGAIN,

		/** Nobody answers, or not in time. */
		NOT_ANSWERING,

		/** It answered that it could not go on; it may the next time. */
		COULD_NOT_GO_ON

	}

}
