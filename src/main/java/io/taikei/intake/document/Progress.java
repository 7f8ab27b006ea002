package io.taikei.intake.document;

import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Whoever waits for a document hears how far the reading is, and may end it. The parts
 * are pages or sheets; a document that has neither is one part.
 */
public interface Progress {

	/** Nobody waits. */
	Progress NONE = new Progress() {
	};

	/** Comes before the first part is read; that this takes long is told here. */
	default void begins(int parts, List<Doubt> doubts) {
	}

	/** Comes after each part. */
	default void read(int part, int parts) {
	}

	/** Whether to stop; asked before each part. */
	default boolean isCancelled() {
		return false;
	}

	/**
	 * Comes before each part, from 1.
	 * @throws CancellationException if whoever waits says so, or the thread is
	 * interrupted
	 */
	static void proceed(Progress progress, String file, int part, int parts) {
		if (progress.isCancelled() || Thread.currentThread().isInterrupted()) {
			throw new CancellationException(
					"The reading of %s was stopped at part %d of %d".formatted(file, part, parts));
		}
	}

}
