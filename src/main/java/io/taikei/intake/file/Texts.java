package io.taikei.intake.file;

import io.taikei.intake.document.IntakeText;

/** The texts of this room. */
final class Texts {

	private static final String BUNDLE = "io.taikei.intake.file.texts";

	private Texts() {
	}

	static IntakeText of(String key, Object... arguments) {
		return IntakeText.of(BUNDLE, key, arguments);
	}

}
