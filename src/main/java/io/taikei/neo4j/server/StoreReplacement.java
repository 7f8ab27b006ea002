package io.taikei.neo4j.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.secret.OwnerOnlyFile;

import org.springframework.util.FileSystemUtils;

/**
 * Makes another store for the local server by Neo4j's import tool, in a directory of its
 * own, and puts it in the place of the one before. Until then the server's data is only
 * read, and nobody starts the server.
 */
public final class StoreReplacement implements AutoCloseable {

	private static final String DATABASE = "neo4j";

	private final ServerProgram program;

	private final ServerDirectory directory;

	private final ServerDirectory beside;

	private final LockFile lock;

	private StoreReplacement(ServerProgram program, ServerDirectory directory, LockFile lock) {
		this.program = program;
		this.directory = directory;
		this.beside = directory.beside();
		this.lock = lock;
	}

	/**
	 * Requires that the server's store can be replaced.
	 * @throws DatabaseFailure where it is not where this looks for it
	 */
	public static void requirePossible(LocalNeo4jProperties properties) {
		properties.settings()
			.keySet()
			.stream()
			.filter((setting) -> setting.startsWith("server.directories."))
			.findFirst()
			.ifPresent((setting) -> {
				throw DatabaseFailure.dataElsewhere(setting);
			});
	}

	/**
	 * Begins, when the server has stopped.
	 * @throws DatabaseFailure if it is in use
	 */
	public static StoreReplacement begin(LocalNeo4jProperties properties) throws IOException {
		ServerDirectory directory = new ServerDirectory(properties.dataDirectory());
		Optional<LockFile> lock = directory.take();
		return new StoreReplacement(properties.program(), directory,
				lock.orElseThrow(() -> DatabaseFailure.dataDirectoryInUse(directory.home())));
	}

	/** Where files for the import may lie meanwhile. */
	public static Path files(LocalNeo4jProperties properties) {
		return new ServerDirectory(properties.dataDirectory()).beside().home().resolve("files");
	}

	/**
	 * Imports into a new store, with the users and passwords of the one before.
	 * @param arguments the file with the arguments of the import
	 * @throws DatabaseFailure if the import tool fails
	 */
	public void importFrom(Path arguments) throws IOException, InterruptedException {
		FileSystemUtils.deleteRecursively(this.beside.data());
		copyAllButTheGraph();
		this.beside.writeConfiguration(Files.readString(this.directory.configurationFile()));
		OwnerOnlyFile.write(this.beside.home(), "password", Files.readString(this.directory.password()));
		Process process = this.program.admin(this.beside, List.of("database", "import", "full", "@" + arguments,
				"--report-file=" + this.beside.home().resolve("import.report"), DATABASE))
			.start();
		try {
			if (process.waitFor() != 0) {
				throw DatabaseFailure.importFailed(this.beside.log(), this.beside.lastLogLines());
			}
		}
		finally {
			process.destroy();
		}
	}

	/** The data directory of a server on the new store. */
	public Path home() {
		return this.beside.home();
	}

	/** Puts the new store, which no server uses, in the place of the one before. */
	public void replace() throws IOException {
		FileSystemUtils.deleteRecursively(this.directory.replacedData());
		Files.move(this.directory.data(), this.directory.replacedData());
		try {
			Files.move(this.beside.data(), this.directory.data());
		}
		catch (IOException ex) {
			Files.move(this.directory.replacedData(), this.directory.data());
			throw ex;
		}
		// What can't be deleted only takes room.
		FileSystemUtils.deleteRecursively(this.directory.replacedData().toFile());
		FileSystemUtils.deleteRecursively(this.beside.home().toFile());
	}

	private void copyAllButTheGraph() throws IOException {
		try (Stream<Path> files = Files.walk(this.directory.data())) {
			files.filter(Files::isRegularFile)
				.filter((file) -> !isOfTheGraph(this.directory.data().relativize(file)))
				.forEach(this::copy);
		}
	}

	private void copy(Path file) {
		Path copy = this.beside.data().resolve(this.directory.data().relativize(file));
		try {
			Files.createDirectories(copy.getParent());
			Files.copy(file, copy);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isOfTheGraph(Path file) {
		return file.startsWith(Path.of("databases", DATABASE)) || file.startsWith(Path.of("transactions", DATABASE))
				|| file.endsWith("store_lock");
	}

	@Override
	public void close() {
		this.lock.close();
	}

}
