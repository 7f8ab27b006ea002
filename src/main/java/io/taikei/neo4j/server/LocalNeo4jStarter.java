package io.taikei.neo4j.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.taikei.secret.OwnerOnlyFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the local Neo4j server: checks, configuration, password, process, answer. */
public final class LocalNeo4jStarter {

	private static final Logger logger = LoggerFactory.getLogger(LocalNeo4jStarter.class);

	private static final String USER = "neo4j";

	/** A server whose application was killed a moment ago needs some seconds to stop. */
	private static final Duration HAND_OVER = Duration.ofSeconds(6);

	private final LocalNeo4jProperties properties;

	private final ServerProgram program;

	private final ServerDirectory directory;

	public LocalNeo4jStarter(LocalNeo4jProperties properties) {
		this.properties = properties;
		this.program = properties.program();
		this.directory = new ServerDirectory(properties.dataDirectory());
	}

	/**
	 * Launches the server, which answers some seconds later.
	 * @param webPort the port of our own pages, if it is fixed
	 * @throws DatabaseFailure if it cannot run
	 */
	public LocalNeo4jServer launch(@Nullable Integer webPort) {
		try {
			if (this.program.isMissing()) {
				throw DatabaseFailure.programMissing(this.program.directory());
			}
			this.program.complete();
			return launch(takeDirectory(), webPort);
		}
		catch (IOException ex) {
			throw DatabaseFailure.unusableFiles(this.directory.home(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the local Neo4j server started", ex);
		}
	}

	private LockFile takeDirectory() throws IOException, InterruptedException {
		Deadline deadline = Deadline.in(HAND_OVER);
		Optional<LockFile> lock = this.directory.take();
		while (lock.isEmpty()) {
			if (deadline.hasPassed()) {
				throw DatabaseFailure.dataDirectoryInUse(this.directory.home());
			}
			Deadline.pause();
			lock = this.directory.take();
		}
		return lock.get();
	}

	private LocalNeo4jServer launch(LockFile lock, @Nullable Integer webPort) throws IOException {
		try {
			int boltPort = LocalPort.claim(this.properties.boltPort(), DatabaseFailure::boltPortTaken);
			int httpPort = LocalPort.claim(this.properties.httpPort(), DatabaseFailure::httpPortTaken);
			this.directory.writeConfiguration(new ServerConfiguration(boltPort, httpPort, this.properties.pageCache(),
					webPort, this.properties.settings())
				.render());
			return launch(lock, boltPort, httpPort);
		}
		catch (IOException | RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	/** The file of the password: where there is no database yet, that of a new one. */
	private Path passwordFile() throws IOException {
		if (Files.exists(this.directory.password())) {
			return this.directory.password();
		}
		if (this.directory.holdsDatabase()) {
			throw DatabaseFailure.passwordMissing(this.directory.password());
		}
		return this.directory.proposePassword(OwnerOnlyFile.newPassword());
	}

	private LocalNeo4jServer launch(LockFile lock, int boltPort, int httpPort) throws IOException {
		logger.info("Starting the local Neo4j server on port {}, with its data in {}", boltPort, this.directory.home());
		Path passwordFile = passwordFile();
		URI bolt = URI.create("bolt://localhost:" + boltPort);
		URI browser = URI
			.create("http://localhost:%d/browser/?dbms=bolt://%s@localhost:%d".formatted(httpPort, USER, boltPort));
		ServerLaunch launch = new ServerLaunch(this.properties, this.directory,
				new RunningNeo4j(bolt, browser, USER, Files.readString(passwordFile).strip()));
		return new LocalNeo4jServer(lock, launch,
				launch.first(passwordFile.equals(this.directory.password()) ? null : passwordFile));
	}

}
