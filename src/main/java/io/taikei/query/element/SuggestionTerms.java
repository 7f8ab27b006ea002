package io.taikei.query.element;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that are still being typed, for the index of names: it holds pairs of characters
 * of Japanese, and whole words of anything else. Whoever asks it compares what it finds
 * with the words themselves.
 */
final class SuggestionTerms {

	private static final Pattern RUN = Pattern
		.compile("(?<japanese>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]+)|(?<other>[\\p{L}\\p{N}]+)");

	private SuggestionTerms() {
	}

	/**
	 * For Lucene's query parser; what no name has where there is nothing to look for.
	 * @param words each word in the spellings that it may have
	 */
	static String of(List<List<String>> words) {
		String terms = words.stream()
			.map((forms) -> forms.stream().map(SuggestionTerms::spelling).filter((form) -> !form.isEmpty()).toList())
			.filter((forms) -> !forms.isEmpty())
			.map((forms) -> "+(" + String.join(" ", forms) + ")")
			.collect(Collectors.joining(" "));
		return terms.isEmpty() ? "\"\"" : terms;
	}

	private static String spelling(String form) {
		String runs = RUN.matcher(form).results().map((run) -> "+" + term(run)).collect(Collectors.joining(" "));
		return runs.isEmpty() ? "" : "(" + runs + ")";
	}

	private static String term(MatchResult run) {
		String text = run.group();
		if (run.start("japanese") < 0) {
			return "*" + text + "*";
		}
		return (text.codePointCount(0, text.length()) == 1) ? "(" + text + "* *" + text + ")" : "\"" + text + "\"";
	}

}
