package io.taikei.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import io.taikei.cypher.LoadFile;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.context.SmartLifecycle;

/**
 * Applies the migrations when the whole application is put together and before any part
 * of it starts, web server included. A local server has had that long to start too.
 */
final class SchemaAtStart implements SmartLifecycle {

	private final Migrations migrations;

	private final Driver driver;

	private final @Nullable LocalNeo4jServer localServer;

	private boolean running;

	SchemaAtStart(Migrations migrations, Driver driver, @Nullable LocalNeo4jServer localServer) {
		this.migrations = migrations;
		this.driver = driver;
		this.localServer = localServer;
	}

	@Override
	public void start() {
		if (this.localServer != null) {
			this.localServer.awaitAnswer();
			forgetAbandonedLock();
		}
		this.migrations.apply();
		this.running = true;
	}

	/**
	 * Nobody else has migrated in a server since it was launched for this application.
	 */
	private void forgetAbandonedLock() {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult(
					(transaction) -> transaction.run(LoadFile.FORGET_ABANDONED_LOCK.text()).consume());
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
