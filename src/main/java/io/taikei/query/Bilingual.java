package io.taikei.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.neo4j.driver.types.MapAccessor;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * A text for people, in both languages of the pages.
 *
 * @param ja in Japanese
 * @param en in English
 */
public record Bilingual(String ja, String en) {

	/** The texts that are not of the graph. */
	public static final String BUNDLE = "messages/answers";

	private static final MessageSource TEXTS = texts();

	/**
	 * A text of the bundle.
	 * @param key the text's key; that it is there is checked by a test
	 * @param arguments what stands in its place holders, each text in its language
	 */
	public static Bilingual of(String key, Object... arguments) {
		return new Bilingual(TEXTS.getMessage(key, in(Locale.JAPANESE, arguments), Locale.JAPANESE),
				TEXTS.getMessage(key, in(Locale.ENGLISH, arguments), Locale.ENGLISH));
	}

	/** What reads the same in both languages, such as a name. */
	public static Bilingual sameInBoth(String text) {
		return new Bilingual(text, text);
	}

	/** Words as they are listed in a sentence. */
	public static Bilingual listing(List<String> words) {
		return new Bilingual(words.stream().collect(Collectors.joining("」「", "「", "」")), String.join(", ", words));
	}

	/** This sentence, then another. */
	public Bilingual then(Bilingual next) {
		return new Bilingual(this.ja + next.ja, this.en + " " + next.en);
	}

	/** The text in one of the languages: Japanese unless it is English. */
	public String in(Locale language) {
		return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? this.en : this.ja;
	}

	private static Object[] in(Locale language, Object[] arguments) {
		return Arrays.stream(arguments)
			.map((argument) -> (argument instanceof Bilingual text) ? text.in(language) : argument)
			.toArray();
	}

	private static MessageSource texts() {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename(BUNDLE);
		texts.setDefaultEncoding("UTF-8");
		texts.setFallbackToSystemLocale(false);
		return texts;
	}

	/** From a node with names in both languages. */
	public static Bilingual label(MapAccessor node) {
		return new Bilingual(node.get("labelJa").asString(), node.get("labelEn").asString());
	}

}
