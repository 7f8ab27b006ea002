package io.taikei.query.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.query.ThemeRef;

/**
 * Words as Lucene's query parser takes them, for the index elementSearch: the word itself
 * tells most, then its parts, then a longer word with it, least a theme.
 */
final class LuceneQuery {

	private static final String NOTHING = "\"\"";

	private LuceneQuery() {
	}

	/** What holds all words, themselves or by themes that have them in their names. */
	static String ofAll(List<SoughtWord> words) {
		return of(words, "+", (word) -> word.named().stream());
	}

	/** What holds all words, themselves or by themes that have them as triggers too. */
	static String ofAllByTheme(List<SoughtWord> words) {
		return of(words, "+", SoughtWord::themes);
	}

	/** What holds any of the words. */
	static String ofAny(List<SoughtWord> words) {
		return of(words, "", SoughtWord::themes);
	}

	private static String of(List<SoughtWord> words, String sign, Function<SoughtWord, Stream<ThemeRef>> themes) {
		return words.isEmpty() ? NOTHING
				: words.stream()
					.map((sought) -> sign + "(" + clause(sought.word(), themes.apply(sought)) + ")")
					.collect(Collectors.joining(" "));
	}

	private static String clause(SearchWord word, Stream<ThemeRef> themes) {
		Stream<String> parts = word.parts().isEmpty() ? Stream.of() : Stream
			.of(word.parts().stream().map((part) -> "+" + quoted(part)).collect(Collectors.joining(" ", "(", ")^2")));
		return Stream
			.of(Stream.of(quoted(word.lemma()) + "^8"), parts,
					word.within().stream().map((spelling) -> "*" + spelling + "*"),
					themes.map((theme) -> "themeTerms:" + quoted(theme.id()) + "^0.1"))
			.flatMap((alternatives) -> alternatives)
			.collect(Collectors.joining(" "));
	}

	private static String quoted(String term) {
		return "\"" + term.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

}
