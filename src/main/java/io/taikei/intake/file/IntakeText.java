package io.taikei.intake.file;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A text for people, in both languages.
 *
 * @param ja in Japanese
 * @param en in English
 */
public record IntakeText(String ja, String en) {

	static final String BUNDLE = "io.taikei.intake.file.texts";

	/**
	 * A text of this room's bundle.
	 * @param arguments what stands in its place holders, each text in its language
	 */
	static IntakeText of(String key, Object... arguments) {
		return new IntakeText(in(Locale.JAPANESE, key, arguments), in(Locale.ENGLISH, key, arguments));
	}

	private static String in(Locale language, String key, Object... arguments) {
		String pattern = ResourceBundle
			.getBundle(BUNDLE, language,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
			.getString(key);
		Object[] inLanguage = Arrays.stream(arguments).map((argument) -> in(language, argument)).toArray();
		return new MessageFormat(pattern, language).format(inLanguage);
	}

	private static Object in(Locale language, Object argument) {
		if (argument instanceof IntakeText text) {
			return Locale.JAPANESE.equals(language) ? text.ja : text.en;
		}
		return argument;
	}

}
