package io.taikei.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes of the server as its JVM has them in memory, in a file that the next JVM
 * maps in place of reading and verifying twenty thousand classes.
 *
 * @param file the archive; an empty file says that this JVM can't make or use one
 */
record ClassArchive(Path file) {

	private static final Duration KEPT_UNUSED = Duration.ofDays(7);

	boolean isThere() {
		return Files.exists(this.file);
	}

	boolean isUsable() {
		return this.file.toFile().length() > 0;
	}

	/** The JVM goes on without an archive that does not suit it. */
	List<String> options() {
		return List.of("-XX:SharedArchiveFile=" + this.file, "-Xshare:auto");
	}

	/** In one step, so that nobody ever sees half of it. */
	void accept(Path made) throws IOException {
		Files.move(made, this.file, StandardCopyOption.ATOMIC_MOVE);
	}

	void giveUp() throws IOException {
		Files.write(this.file, new byte[0]);
	}

	/** Where this fails, the archive is only kept longer. */
	void discard() {
		this.file.toFile().delete();
	}

	/** Where this fails, the archive is only removed sooner. */
	void markAsUsed() {
		this.file.toFile().setLastModified(System.currentTimeMillis());
	}

	/** Removes what other versions left, and what was never finished. */
	void removeUnused() throws IOException {
		FileTime limit = FileTime.from(Instant.now().minus(KEPT_UNUSED));
		try (Stream<Path> files = Files.list(this.file.getParent())) {
			for (Path other : files.filter(Files::isRegularFile).toList()) {
				if (Files.getLastModifiedTime(other).compareTo(limit) < 0) {
					Files.delete(other);
				}
			}
		}
	}

}
