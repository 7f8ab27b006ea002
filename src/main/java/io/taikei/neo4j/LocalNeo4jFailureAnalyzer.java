package io.taikei.neo4j;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the local Neo4j server cannot run, in place of a stack trace. */
class LocalNeo4jFailureAnalyzer extends AbstractFailureAnalyzer<LocalNeo4jFailure> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, LocalNeo4jFailure cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
