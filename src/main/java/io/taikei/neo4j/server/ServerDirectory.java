package io.taikei.neo4j.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.taikei.secret.OwnerOnlyFile;

/**
 * The directory that a local server keeps between runs: its configuration, store, log and
 * password.
 *
 * @param home the directory, absolute
 */
public record ServerDirectory(Path home) {

	private static final int LAST_LINES = 15;

	public ServerDirectory {
		home = home.toAbsolutePath().normalize();
	}

	Path configuration() {
		return this.home.resolve("conf");
	}

	Path configurationFile() {
		return configuration().resolve("neo4j.conf");
	}

	public Path log() {
		return this.home.resolve("logs/server.log");
	}

	/** Holds the archive of the server's classes. */
	Path classes() {
		return this.home.resolve("classes");
	}

	Path password() {
		return this.home.resolve("password");
	}

	void writeConfiguration(String content) throws IOException {
		OwnerOnlyFile.directory(this.home);
		Files.createDirectories(configuration());
		Files.createDirectories(log().getParent());
		Files.writeString(configurationFile(), content);
	}

	boolean holdsDatabase() {
		return Files.exists(data().resolve("databases/system"));
	}

	/** All databases, with who may use them. */
	Path data() {
		return this.home.resolve("data");
	}

	/** The same as it was, while something else takes its place. */
	Path replacedData() {
		return this.home.resolve("data.replaced");
	}

	/** A directory of its own for another server, which makes what takes its place. */
	ServerDirectory beside() {
		return new ServerDirectory(this.home.resolve("fill"));
	}

	/**
	 * Takes the directory for a server that is about to be launched, as Neo4j locks its
	 * store only seconds later; empty if it is in use.
	 */
	Optional<LockFile> take() throws IOException {
		Optional<LockFile> lock = LockFile.take(lock());
		if (lock.isPresent() && LockFile.isTaken(storeLock())) {
			lock.get().close();
			return Optional.empty();
		}
		if (lock.isPresent() && Files.notExists(data()) && Files.exists(replacedData())) {
			// Who was about to replace it was killed in between.
			Files.move(replacedData(), data());
		}
		return lock;
	}

	/**
	 * Whether a server runs here, is about to, or has not quite stopped since its
	 * application was killed.
	 */
	boolean isInUse() throws IOException {
		return LockFile.isTaken(lock()) || LockFile.isTaken(storeLock());
	}

	/** Locked by the application, from before its server's launch until its stop. */
	private Path lock() {
		return this.home.resolve("taikei.lock");
	}

	/** Locked by Neo4j for as long as it runs. */
	private Path storeLock() {
		return data().resolve("databases/store_lock");
	}

	/**
	 * Writes the password aside first: it counts only once the server has taken it, and
	 * renamed it to {@link #password()}.
	 */
	Path proposePassword(String password) throws IOException {
		return OwnerOnlyFile.write(this.home, "password.new", password);
	}

	List<String> lastLogLines() throws IOException {
		if (!Files.exists(log())) {
			return List.of();
		}
		List<String> lines = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8).lines().toList();
		return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
	}

}
