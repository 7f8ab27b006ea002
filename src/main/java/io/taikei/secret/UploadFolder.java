package io.taikei.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Where files stay while they are sent and read, away from all that is served. It is that
 * of one process; what another one left behind that was killed goes at the next start.
 */
public class UploadFolder implements AutoCloseable {

	private final Path path;

	public UploadFolder(Path directory) {
		try {
			OwnerOnlyFile.directory(directory);
			removeLeft(directory);
			this.path = OwnerOnlyFile.directory(directory.resolve(Long.toString(ProcessHandle.current().pid())))
				.toAbsolutePath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not make a folder for what is sent", ex);
		}
	}

	public Path path() {
		return this.path;
	}

	private static void removeLeft(Path directory) throws IOException {
		try (Stream<Path> folders = Files.list(directory)) {
			for (Path folder : folders.filter(UploadFolder::isLeft).toList()) {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
	}

	/** In a container the process has the number of the one before. */
	private static boolean isLeft(Path folder) {
		String name = String.valueOf(folder.getFileName());
		return name.matches("\\d{1,18}") && (Long.parseLong(name) == ProcessHandle.current().pid()
				|| ProcessHandle.of(Long.parseLong(name)).isEmpty());
	}

	@Override
	public void close() throws IOException {
		FileSystemUtils.deleteRecursively(this.path);
	}

}
