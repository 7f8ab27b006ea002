package io.taikei.neo4j.server;

import java.time.Duration;

/**
 * A point in time until which to ask again.
 *
 * @param nanoTime the point on the clock of {@link System#nanoTime()}
 */
public record Deadline(long nanoTime) {

	private static final Duration PAUSE = Duration.ofMillis(100);

	public static Deadline in(Duration duration) {
		return new Deadline(System.nanoTime() + duration.toNanos());
	}

	public boolean hasPassed() {
		return System.nanoTime() - this.nanoTime >= 0;
	}

	public static void pause() throws InterruptedException {
		Thread.sleep(PAUSE);
	}

}
