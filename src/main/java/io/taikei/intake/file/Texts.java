package io.taikei.intake.file;

import io.taikei.text.Bilingual;

/** The texts of this room. */
final class Texts {

	private static final String BUNDLE = "io.taikei.intake.file.texts";

	private Texts() {
	}

	static Bilingual of(String key, Object... arguments) {
		return Bilingual.of(BUNDLE, key, arguments);
	}

}
