package io.taikei.intake.file;

import java.nio.file.Path;

import io.taikei.model.CanonicalText;

/** A file's name, spelled the same on every system. */
public final class FileName {

	private FileName() {
	}

	public static String of(Path file) {
		return CanonicalText.of(file.getFileName().toString());
	}

}
