package io.taikei.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.text.JapaneseText;

/**
 * The words of a search, found as the loader found those of the elements: a code such as
 * １-３-２ is one word, other text is analysed.
 */
public record SearchWords(List<String> terms) {

	private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

	private static final Pattern CODE = Pattern.compile("\\d+(-\\d+)*");

	public static SearchWords of(String text) {
		return new SearchWords(SPACE.splitAsStream(text).flatMap(SearchWords::terms).distinct().toList());
	}

	private static Stream<String> terms(String part) {
		String key = JapaneseText.matchKey(part);
		return CODE.matcher(key).matches() ? Stream.of(key) : JapaneseText.searchTerms(part).stream();
	}

	public boolean isEmpty() {
		return this.terms.isEmpty();
	}

	/** All words as quoted phrases, every one required, for Lucene's query parser. */
	public String asLuceneQuery() {
		return this.terms.stream()
			.map((term) -> "+\"" + term.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
			.collect(Collectors.joining(" "));
	}

}
