package io.taikei.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;

/**
 * Applies the migrations when the whole application is put together and before any part
 * of it starts, web server included. A local server has had that long to start too.
 */
final class SchemaAtStart implements SmartLifecycle {

	private final Migrations migrations;

	private final @Nullable LocalNeo4jServer localServer;

	private boolean running;

	SchemaAtStart(Migrations migrations, @Nullable LocalNeo4jServer localServer) {
		this.migrations = migrations;
		this.localServer = localServer;
	}

	@Override
	public void start() {
		if (this.localServer != null) {
			this.localServer.awaitAnswer();
		}
		this.migrations.apply();
		this.running = true;
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
