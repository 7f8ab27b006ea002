package io.taikei.neo4j;

import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why a database that is named can't be used, in place of a stack trace. */
class DriverFailureAnalyzer extends AbstractFailureAnalyzer<Neo4jException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, Neo4jException cause) {
		return new FailureAnalysis("The database does not answer: " + cause.getMessage(),
				"Check that it runs, and check spring.neo4j.uri, spring.neo4j.authentication.username and "
						+ "spring.neo4j.authentication.password. Without them, the local Neo4j server is used.",
				cause);
	}

}
