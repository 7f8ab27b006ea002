package io.taikei.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The archive that the build made of the application.
 *
 * @param file the zip file
 */
record Archive(Path file) {

	static Archive ofThisBuild() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			List<Path> archives = files.filter((file) -> file.getFileName().toString().matches("taikei-.*\\.zip"))
				.toList();
			if (archives.size() != 1) {
				throw new IllegalStateException("Not one archive: " + archives);
			}
			return new Archive(archives.getFirst());
		}
	}

	/** The files in the archive, below its one folder. */
	List<String> files() throws IOException {
		try (FileSystem zip = open(); Stream<Path> files = Files.walk(root(zip))) {
			return files.map((path) -> root(zip).relativize(path).toString()).sorted().toList();
		}
	}

	/** Unpacks everything but the libraries of the Neo4j server, with its permissions. */
	Path unpackWithoutServer(Path folder) throws IOException {
		try (FileSystem zip = open(); Stream<Path> files = Files.walk(root(zip))) {
			Path root = root(zip);
			for (Path path : files.filter((path) -> !path.startsWith(root.resolve("neo4j-server/lib"))).toList()) {
				Files.copy(path, folder.resolve(root.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES,
						StandardCopyOption.REPLACE_EXISTING);
				Files.setPosixFilePermissions(folder.resolve(root.relativize(path).toString()),
						Files.getPosixFilePermissions(path));
			}
		}
		return folder;
	}

	private FileSystem open() throws IOException {
		return FileSystems.newFileSystem(this.file, Map.of("enablePosixFileAttributes", true));
	}

	private static Path root(FileSystem zip) {
		Path top = zip.getRootDirectories().iterator().next();
		try (Stream<Path> folders = Files.list(top)) {
			return folders.findFirst().orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
