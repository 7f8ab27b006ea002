package io.taikei.neo4j;

import ac.simons.neo4j.migrations.core.MigrationsException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what to do about a database whose migrations are locked, in place of a stack
 * trace. A local server never is: {@link SchemaAtStart} knows that nobody else is at
 * work.
 */
class MigrationsLockedFailureAnalyzer extends AbstractFailureAnalyzer<MigrationsException> {

	private static final String LOCK = "__Neo4jMigrationsLock";

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, MigrationsException cause) {
		String message = cause.getMessage();
		if (message == null || !message.contains(LOCK)) {
			return null;
		}
		return new FailureAnalysis("The migrations of the database are locked by a node " + LOCK + ".",
				"If another Taikei starts on this database now, wait until it has. If one was killed while it did, "
						+ "run cypher/load/forget-abandoned-lock.cypher on the database, in Neo4j Browser perhaps. "
						+ "Then start again.",
				cause);
	}

}
