package io.taikei.query.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.taikei.text.JapaneseText;
import io.taikei.text.PrintedText;
import io.taikei.text.Word;

/**
 * The words of a search, found as the loader found those of the elements: a code such as
 * １-３-２ is one word, other text is analysed.
 */
record SearchWords(List<SearchWord> words) {

	private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

	private static final Pattern CODE = Pattern.compile("\\d+(-\\d+)*");

	SearchWords {
		words = List.copyOf(words);
	}

	static SearchWords of(String text) {
		return new SearchWords(SPACE.splitAsStream(text).flatMap(SearchWords::words).distinct().toList());
	}

	private static Stream<SearchWord> words(String part) {
		String key = JapaneseText.matchKey(part);
		if (CODE.matcher(key).matches()) {
			return Stream.of(SearchWord.code(key));
		}
		PrintedText text = PrintedText.of(part);
		return JapaneseText.words(part).stream().map((word) -> SearchWord.of(word, written(text, word)));
	}

	/** The word's dictionary form, in the letters of the text where they are the same. */
	private static String written(PrintedText text, Word word) {
		String printed = text.printed(word.start(), word.end());
		return JapaneseText.caselessKey(printed).equals(word.written()) ? printed : word.written();
	}

}
