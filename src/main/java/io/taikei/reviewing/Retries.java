package io.taikei.reviewing;

import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.TransientDataAccessException;

/** Does again what another transaction was in the way of. */
final class Retries {

	private static final Logger logger = LoggerFactory.getLogger(Retries.class);

	/** A comparison that writes at the same time may be in the way for a moment. */
	private static final int ATTEMPTS = 5;

	private Retries() {
	}

	static <T> T of(Supplier<T> work) {
		for (int attempt = 1;; attempt++) {
			try {
				return work.get();
			}
			catch (TransientDataAccessException ex) {
				if (attempt == ATTEMPTS) {
					throw ex;
				}
				logger.debug("Another transaction was in the way of a decision", ex);
			}
		}
	}

}
