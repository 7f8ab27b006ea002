package io.taikei.drafting.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A file as long as nobody has written it anew.
 *
 * @param file the file
 * @param bytes its length
 * @param written when it was written
 */
public record FileVersion(Path file, long bytes, FileTime written) {

	/** The file as it is now. */
	public static FileVersion of(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new FileVersion(file, attributes.size(), attributes.lastModifiedTime());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
