package io.taikei.model;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/**
 * Text as a plan holds it: in Unicode's form C, where が is one character however a file
 * has it. The lines of source files stay as they stand.
 */
public record CanonicalText(String value) {

	public CanonicalText {
		value = Normalizer.normalize(value, Normalizer.Form.NFC);
	}

	/** The text in form C. */
	public static String of(String text) {
		return new CanonicalText(text).value();
	}

	static @Nullable String orNull(@Nullable String text) {
		return (text != null) ? of(text) : null;
	}

}
