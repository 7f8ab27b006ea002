package io.taikei.neo4j;

import io.taikei.neo4j.server.DatabaseFailure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the database cannot be used, in place of a stack trace. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseFailure> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseFailure cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
