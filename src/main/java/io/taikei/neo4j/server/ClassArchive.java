package io.taikei.neo4j.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.springframework.util.FileSystemUtils;

/**
 * The classes of the server as its JVM had them in memory when it ended, in a file that
 * the next JVM maps in place of reading and verifying twenty thousand classes.
 *
 * @param directory holds nothing else
 * @param key stands for what a JVM compares
 */
record ClassArchive(Path directory, int key) {

	/**
	 * The archive that fits this Java and this class path.
	 * @param launcher the jar that names the class path, and is as old as that
	 */
	static ClassArchive in(Path directory, Path launcher) throws IOException {
		return new ClassArchive(directory,
				Objects.hash(System.getProperty("java.home"), System.getProperty("java.vm.vendor"),
						System.getProperty("java.vm.version"), launcher, Files.getLastModifiedTime(launcher)));
	}

	Path file() {
		return this.directory.resolve("%08x.jsa".formatted(this.key));
	}

	/**
	 * A JVM writes the head of the file last, and never writes anew what it can't use.
	 */
	boolean isWhole() throws IOException {
		if (!Files.exists(file())) {
			return false;
		}
		try (InputStream archive = Files.newInputStream(file())) {
			return archive.read() > 0;
		}
	}

	/**
	 * What the JVM is told: to use the archive, or where there is none, to write one when
	 * it ends. None of another Java or class path is kept.
	 */
	String option() throws IOException {
		if (isWhole()) {
			return "-XX:SharedArchiveFile=" + file();
		}
		FileSystemUtils.deleteRecursively(this.directory.toFile());
		Files.createDirectories(this.directory);
		return "-XX:ArchiveClassesAtExit=" + file();
	}

	/** Where this fails, the archive is only kept longer. */
	void discard() {
		file().toFile().delete();
	}

}
