package io.taikei.secret;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/**
 * Writes into files and directories that only their owner can read (modes 600 and 700
 * where modes exist).
 */
public final class OwnerOnlyFile {

	private static final int PASSWORD_LENGTH = 24;

	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

	private OwnerOnlyFile() {
	}

	/** Letters and digits only, so that no shell, file or address needs to quote it. */
	public static String newPassword() {
		return new SecureRandom().ints('0', 'z' + 1)
			.filter(Character::isLetterOrDigit)
			.limit(PASSWORD_LENGTH)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** Writes it anew, in a directory whose mode stays as it is. */
	public static Path write(Path directory, String name, String content) throws IOException {
		Files.createDirectories(directory);
		Path file = directory.resolve(name);
		Files.deleteIfExists(file);
		return Files.writeString(create(file), content);
	}

	/** Makes an empty file. */
	public static Path create(Path file) throws IOException {
		return Files.createFile(file, attributes(file, FILE));
	}

	/** Makes a file of what is sent. */
	public static void copy(InputStream content, Path file) throws IOException {
		try (var out = Files.newOutputStream(create(file))) {
			content.transferTo(out);
		}
	}

	/**
	 * Makes a directory, with those above it that are missing, or closes one that there
	 * is to all others.
	 */
	public static Path directory(Path directory) throws IOException {
		Files.createDirectories(directory, attributes(directory, DIRECTORY));
		if (isPosix(directory) && !Files.getPosixFilePermissions(directory).equals(DIRECTORY)) {
			Files.setPosixFilePermissions(directory, DIRECTORY);
		}
		return directory;
	}

	private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> mode) {
		return isPosix(path) ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(mode) }
				: new FileAttribute<?>[0];
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

}
