package io.taikei.neo4j.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The classes of the server as one server of the tests archived them, for all that start
 * later: they do so in half the time.
 */
public final class TestClassArchive {

	private static final Path DIRECTORY = Path.of("target/neo4j-test-classes").toAbsolutePath();

	private TestClassArchive() {
	}

	/**
	 * Puts it where a server with these settings looks for it.
	 * @return whether there is one
	 */
	public static synchronized boolean giveTo(LocalNeo4jProperties starting) {
		if (starting.program().isMissing() || Files.isRegularFile(starting.dataDirectory())) {
			return false;
		}
		try {
			starting.program().complete();
			ClassArchive archive = starting.program().archiveIn(DIRECTORY);
			if (archive.isWhole()) {
				Path file = archiveOf(starting).file();
				Files.createDirectories(file.getParent());
				Files.copy(archive.file(), file, StandardCopyOption.REPLACE_EXISTING);
			}
			return archive.isWhole();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes it from a server that has ended, unless there is one. */
	public static synchronized void takeFrom(LocalNeo4jProperties ended) {
		try {
			ClassArchive archive = ended.program().archiveIn(DIRECTORY);
			if (!archive.isWhole() && archiveOf(ended).isWhole()) {
				Files.createDirectories(DIRECTORY);
				Files.move(archiveOf(ended).file(), archive.file(), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ClassArchive archiveOf(LocalNeo4jProperties server) throws IOException {
		return server.program().archiveIn(new ServerDirectory(server.dataDirectory()).classes());
	}

}
