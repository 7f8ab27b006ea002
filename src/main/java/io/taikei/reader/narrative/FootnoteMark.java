package io.taikei.reader.narrative;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.taikei.text.JapaneseText;

/**
 * A footnote's mark in a text.
 *
 * @param key what the mark and its explanation have in common: the number, or else the
 * stars
 * @param term the marked word
 * @param line where the mark stands
 */
record FootnoteMark(String key, String term, int line) {

	/**
	 * {@code *}, {@code ＊2}, {@code ※1}, {@code ^{*}}, {@code [※]}, {@code （※3）},
	 * {@code （注4）}; a number that goes on as a year or the like is the text's own.
	 */
	static final Pattern PATTERN = Pattern
		.compile("(?:\\^\\{|[\\[［〔【(（])[\\s\\u3000]*((?:[*＊※]+|注)\\p{Nd}{0,2})[\\s\\u3000]*[}\\]］〕】)）]"
				+ "|([*＊※]+(?:\\p{Nd}{1,2}(?![\\p{Nd}年月日時人件%％]))?)");

	/**
	 * An explanation may also begin with {@code 注1} alone, which within a text is none.
	 */
	private static final Pattern OPENING = Pattern
		.compile(PATTERN.pattern() + "|(?<note>注\\p{Nd}{0,2})(?=[)）:：.．\\s\\u3000])");

	private static final Pattern SEPARATOR = Pattern.compile("^[\\s\\u3000]*[)）:：.．]?[\\s\\u3000]*");

	static String key(Matcher mark) {
		String sign = IntStream.rangeClosed(1, mark.groupCount())
			.mapToObj(mark::group)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow();
		String stars = JapaneseText.matchKey(sign).replace('※', '*');
		String number = stars.replace("*", "").replace("注", "");
		return number.isEmpty() ? stars : number;
	}

	/** The mark that opens a line, which makes the line an explanation. */
	static Optional<Opening> opening(String line) {
		Matcher mark = OPENING.matcher(line);
		return mark.lookingAt()
				? Optional
					.of(new Opening(key(mark), SEPARATOR.matcher(line.substring(mark.end())).replaceFirst("").strip()))
				: Optional.empty();
	}

	/** The key of a line's opening mark, and the line after it. */
	record Opening(String key, String rest) {
	}

}
