package io.taikei.neo4j.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * Writes secrets into files that only their owner can read (mode 600 where modes exist).
 */
public final class OwnerOnlyFile {

	private static final int PASSWORD_LENGTH = 24;

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

	public static Path write(Path directory, String name, String content) throws IOException {
		Files.createDirectories(directory);
		Path file = directory.resolve(name);
		Files.deleteIfExists(file);
		Files.createFile(file, ownerOnly(directory));
		return Files.writeString(file, content);
	}

	private static FileAttribute<?>[] ownerOnly(Path directory) throws IOException {
		if (!Files.getFileStore(directory).supportsFileAttributeView("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}

}
