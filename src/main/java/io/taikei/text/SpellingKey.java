package io.taikei.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text with the lemma in the place of each word, without space and points: こども・くらし and
 * 子供くらし have the same.
 */
final class SpellingKey {

	private static final Pattern BETWEEN = Pattern.compile("[\\s・]");

	private SpellingKey() {
	}

	static String of(String text) {
		String key = JapaneseText.matchKey(text);
		StringBuilder spelled = new StringBuilder();
		int at = 0;
		for (Word word : JapaneseText.words(text)) {
			spelled.append(key, at, word.start()).append(word.lemma());
			at = word.end();
		}
		spelled.append(key, at, key.length());
		return BETWEEN.matcher(spelled).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
