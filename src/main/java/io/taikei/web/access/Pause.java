package io.taikei.web.access;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Lets who guesses wait for each answer, so that asking again and again costs the others
 * nothing. A request that waits holds a virtual thread, and only so many do.
 */
final class Pause {

	private static final int MOST = 500;

	private final Semaphore waiting = new Semaphore(MOST);

	private final Duration length;

	Pause(Duration length) {
		this.length = length;
	}

	void await() {
		if (!this.waiting.tryAcquire()) {
			return;
		}
		try {
			Thread.sleep(this.length);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.waiting.release();
		}
	}

}
