package io.taikei.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsException;
import io.taikei.cypher.LoadFile;
import io.taikei.neo4j.server.DatabaseFailure;
import io.taikei.neo4j.server.LocalNeo4jServer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.context.SmartLifecycle;

/**
 * Applies the migrations when the whole application is put together and before any part
 * of it starts, web server included. A local server has had that long to start too.
 */
public final class SchemaAtStart implements SmartLifecycle {

	/** The label of the node that keeps two from migrating at once. */
	private static final String LOCK = "__Neo4jMigrationsLock";

	private final Migrations migrations;

	private final Driver driver;

	private final @Nullable LocalNeo4jServer localServer;

	private boolean running;

	public SchemaAtStart(Migrations migrations, Driver driver, @Nullable LocalNeo4jServer localServer) {
		this.migrations = migrations;
		this.driver = driver;
		this.localServer = localServer;
	}

	/**
	 * Returns when the schema is up to date.
	 * @throws DatabaseFailure if the server does not answer, or somebody else has locked
	 * the migrations
	 */
	@Override
	public void start() {
		if (this.localServer != null) {
			this.localServer.awaitAnswer();
		}
		try {
			this.migrations.apply();
		}
		catch (MigrationsException ex) {
			if (!isLocked(ex)) {
				throw ex;
			}
			unlock(ex);
			this.migrations.apply();
		}
		this.running = true;
	}

	private static boolean isLocked(MigrationsException failure) {
		String message = failure.getMessage();
		return message != null && message.contains(LOCK);
	}

	/**
	 * Nobody else has migrated in a server since it was launched for this application.
	 */
	private void unlock(MigrationsException locked) {
		String unlocking = LoadFile.FORGET_ABANDONED_LOCK.text();
		if (this.localServer == null) {
			throw DatabaseFailure.migrationsLocked(LOCK, unlocking, locked);
		}
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((transaction) -> transaction.run(unlocking).consume());
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}
