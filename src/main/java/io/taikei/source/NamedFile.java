package io.taikei.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.model.CanonicalText;

/**
 * A file that a plan file names. A Mac takes ガ apart in the names of files, and what
 * leaves it for another machine keeps such a name, so that has not to be the same
 * character by character.
 */
public final class NamedFile {

	private NamedFile() {
	}

	/**
	 * The file of that name beside a plan file.
	 * @param folderOrFile the plan's folder or plan file
	 * @param name the name
	 */
	public static Path named(Path folderOrFile, String name) {
		Path file = Files.isDirectory(folderOrFile) ? folderOrFile.resolve(name) : folderOrFile.resolveSibling(name);
		return Files.exists(file) ? file : inOtherCharacters(file);
	}

	private static Path inOtherCharacters(Path named) {
		Path folder = Objects.requireNonNullElseGet(named.getParent(), () -> Path.of(""));
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> name(file).equals(name(named))).sorted().findFirst().orElse(named);
		}
		catch (IOException ex) {
			return named; // Whoever reads it tells that it is not there.
		}
	}

	private static String name(Path file) {
		return CanonicalText.of(String.valueOf(file.getFileName()));
	}

}
