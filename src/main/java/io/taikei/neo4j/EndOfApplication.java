package io.taikei.neo4j;

import io.taikei.neo4j.server.DatabaseFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends an application that has lost its database for good. */
final class EndOfApplication {

	private static final Logger logger = LoggerFactory.getLogger(EndOfApplication.class);

	private static final int UNFORESEEN = 1;

	private EndOfApplication() {
	}

	/** Says why, and what to do, closes the application and ends its process. */
	static void because(RuntimeException cause) {
		if (cause instanceof DatabaseFailure failure) {
			logger.error("Taikei ends, as it has lost its database. {}{}{}", failure.getMessage(),
					System.lineSeparator(), failure.action());
			System.exit(failure.exitCode());
		}
		logger.error("Taikei ends, as it has lost its database", cause);
		System.exit(UNFORESEEN);
	}

}
