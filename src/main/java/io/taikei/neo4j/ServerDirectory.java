package io.taikei.neo4j;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The directory that a local server keeps between runs: its configuration, store, log and
 * password.
 *
 * @param home the directory, absolute
 */
record ServerDirectory(Path home) {

	private static final int LAST_LINES = 15;

	ServerDirectory {
		home = home.toAbsolutePath().normalize();
	}

	Path configuration() {
		return this.home.resolve("conf");
	}

	Path configurationFile() {
		return configuration().resolve("neo4j.conf");
	}

	Path log() {
		return this.home.resolve("logs/server.log");
	}

	/** The names of the classes that the server loads, for an archive of them. */
	Path classList() {
		return this.home.resolve("logs/classes.lst");
	}

	Path password() {
		return this.home.resolve("password");
	}

	void writeConfiguration(String content) throws IOException {
		Files.createDirectories(configuration());
		Files.createDirectories(log().getParent());
		Files.writeString(configurationFile(), content);
	}

	boolean holdsDatabase() {
		return Files.exists(this.home.resolve("data/databases/system"));
	}

	/** Neo4j locks this file for as long as it runs. */
	boolean isInUse() throws IOException {
		Path lock = this.home.resolve("data/databases/store_lock");
		if (!Files.exists(lock)) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
				FileLock mine = channel.tryLock()) {
			return mine == null;
		}
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
