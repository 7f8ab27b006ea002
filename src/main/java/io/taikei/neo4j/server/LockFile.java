package io.taikei.neo4j.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that this process has locked. The system unlocks it when the process ends,
 * however it does.
 */
final class LockFile implements AutoCloseable {

	private final FileChannel channel;

	private LockFile(FileChannel channel) {
		this.channel = channel;
	}

	/** Locks the file, creating it; empty if somebody else has locked it. */
	static Optional<LockFile> take(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (locks(channel)) {
			return Optional.of(new LockFile(channel));
		}
		channel.close();
		return Optional.empty();
	}

	/**
	 * Whether somebody has locked the file. Not for a process that has itself: some
	 * systems take its lock away when it closes any channel to the file.
	 */
	static boolean isTaken(Path file) throws IOException {
		if (!Files.exists(file)) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			return !locks(channel);
		}
	}

	private static boolean locks(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
