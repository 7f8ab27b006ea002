package io.taikei.text;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text with the key under which it is analysed, and what each character of the key
 * stands for: ㈱ is three there, and a half-width ガ is one.
 *
 * @param key what {@link JapaneseText#matchKey} gives
 * @param printed the place in the text of each character of the key
 */
record PrintedText(String key, List<WordPlaces.Place> printed) {

	static PrintedText of(String text) {
		StringBuilder whole = new StringBuilder();
		List<WordPlaces.Place> printed = new ArrayList<>();
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		int start = characters.first();
		for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
			String normal = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
			whole.append(normal);
			for (int i = 0; i < normal.length(); i++) {
				printed.add(new WordPlaces.Place(start, end));
			}
			start = end;
		}
		int first = whole.length() - whole.toString().stripLeading().length();
		String key = JapaneseText.matchKey(whole.toString());
		return new PrintedText(key, List.copyOf(printed.subList(first, first + key.length())));
	}

	/** The place in the text of the characters from one index of the key to another. */
	WordPlaces.Place place(int from, int to) {
		return new WordPlaces.Place(this.printed.get(from).start(), this.printed.get(to - 1).end());
	}

}
