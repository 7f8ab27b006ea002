package io.taikei.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ways to spell a text, by the spellings of the longest words in it. It asks the
 * table alone, as thousands of phrases are spelled at a start.
 */
final class Spellings {

	/** Shorter hiragana are found inside of any word. */
	private static final Pattern TELLING = Pattern.compile(".*\\p{IsHan}.*|\\p{IsKatakana}{2,}|.{3,}");

	private static final int LONGEST = 8;

	/** More are not looked for. */
	static final int MOST = 12;

	private Spellings() {
	}

	/**
	 * Spellings of a text as keys, its own first, no more than a number of them.
	 * @param text as it stands; what is no word in it stays as it is
	 */
	static List<String> of(String text, int most) {
		String key = JapaneseText.caselessKey(text);
		List<String> spellings = List.of("");
		int at = 0;
		while (at < key.length()) {
			int end = wordEnd(key, at);
			String word = key.substring(at, end);
			List<String> forms = (word.equals(key) || isTelling(word)) ? forms(word) : List.of(word);
			spellings = joined(spellings, forms, most);
			at = end;
		}
		return spellings;
	}

	/** The end of the longest known word that begins here; else of one character. */
	private static int wordEnd(String key, int at) {
		int end = Math.min(key.length(), at + LONGEST);
		while (end > at + 1 && !WordForms.knows(key.substring(at, end))) {
			end--;
		}
		return end;
	}

	private static List<String> forms(String word) {
		return Stream.concat(Stream.of(word), WordForms.spellings(word).stream()).distinct().toList();
	}

	/** Whether a text is long enough not to be found inside of other words. */
	static boolean isTelling(String text) {
		return TELLING.matcher(text).matches();
	}

	private static List<String> joined(List<String> before, List<String> forms, int most) {
		List<String> joined = new ArrayList<>();
		for (String form : forms) {
			before.forEach((start) -> joined.add(start + form));
		}
		return List.copyOf(joined.subList(0, Math.min(most, joined.size())));
	}

}
