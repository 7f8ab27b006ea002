package io.taikei.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * A text for people, in both languages.
 *
 * @param ja in Japanese
 * @param en in English
 */
public record Bilingual(String ja, String en) {

	/**
	 * A text of a bundle.
	 * @param bundle the bundle's base name
	 * @param key the text's key; that it is there is checked by a test
	 * @param arguments what stands in its place holders, each text in its language
	 * @throws MissingResourceException if there is no such text
	 */
	public static Bilingual of(String bundle, String key, Object... arguments) {
		return new Bilingual(in(Locale.JAPANESE, bundle, key, arguments), in(Locale.ENGLISH, bundle, key, arguments));
	}

	/** What reads the same in both languages, such as a name. */
	public static Bilingual sameInBoth(String text) {
		return new Bilingual(text, text);
	}

	/** Words as they are listed in a sentence. */
	public static Bilingual listing(List<String> words) {
		return new Bilingual(words.stream().collect(Collectors.joining("」「", "「", "」")), String.join(", ", words));
	}

	/** Texts with commas between them. */
	public static Bilingual commaSeparated(List<Bilingual> texts) {
		return joined(texts, "、", ", ");
	}

	/** The steps of a path, with points between them. */
	public static Bilingual pointSeparated(List<Bilingual> steps) {
		return joined(steps, ".", ".");
	}

	/** Texts of which each has a line, or several, of its own. */
	public static Bilingual lines(List<Bilingual> texts) {
		return joined(texts, System.lineSeparator(), System.lineSeparator());
	}

	private static Bilingual joined(List<Bilingual> texts, String ja, String en) {
		return new Bilingual(texts.stream().map(Bilingual::ja).collect(Collectors.joining(ja)),
				texts.stream().map(Bilingual::en).collect(Collectors.joining(en)));
	}

	/** This sentence, then another. */
	public Bilingual then(Bilingual next) {
		return new Bilingual(this.ja + next.ja, this.en + " " + next.en);
	}

	/** The text in one of the languages: Japanese unless it is English. */
	public String in(Locale language) {
		return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? this.en : this.ja;
	}

	private static String in(Locale language, String bundle, String key, Object[] arguments) {
		String pattern = ResourceBundle
			.getBundle(bundle, language,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
			.getString(key);
		Object[] inLanguage = Arrays.stream(arguments)
			.map((argument) -> (argument instanceof Bilingual text) ? text.in(language) : argument)
			.toArray();
		return new MessageFormat(pattern, language).format(inLanguage);
	}

}
