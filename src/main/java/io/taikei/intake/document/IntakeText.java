package io.taikei.intake.document;

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

	/**
	 * A text of a bundle.
	 * @param bundle the bundle's base name
	 * @param key the text's key; that it is there is checked by a test
	 * @param arguments what stands in its place holders, each text in its language
	 */
	public static IntakeText of(String bundle, String key, Object... arguments) {
		return new IntakeText(in(Locale.JAPANESE, bundle, key, arguments), in(Locale.ENGLISH, bundle, key, arguments));
	}

	/** What reads the same in both languages, such as a name. */
	public static IntakeText sameInBoth(String text) {
		return new IntakeText(text, text);
	}

	/** The text in one of the languages: English unless it is Japanese. */
	public String in(Locale language) {
		return Locale.JAPANESE.getLanguage().equals(language.getLanguage()) ? this.ja : this.en;
	}

	private static String in(Locale language, String bundle, String key, Object... arguments) {
		String pattern = ResourceBundle
			.getBundle(bundle, language,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
			.getString(key);
		Object[] inLanguage = Arrays.stream(arguments).map((argument) -> in(language, argument)).toArray();
		return new MessageFormat(pattern, language).format(inLanguage);
	}

	private static Object in(Locale language, Object argument) {
		if (argument instanceof IntakeText text) {
			return text.in(language);
		}
		return argument;
	}

}
