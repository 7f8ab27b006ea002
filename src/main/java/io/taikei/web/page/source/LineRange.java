package io.taikei.web.page.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a source document, as an address names them: {@code 3-5} or {@code 3}.
 *
 * @param first the first line, counted from 1
 * @param last the last line
 */
record LineRange(int first, int last) {

	private static final Pattern FORM = Pattern.compile("(?<first>[1-9]\\d{0,6})(?:-(?<last>[1-9]\\d{0,6}))?");

	LineRange {
		if (last < first) {
			throw new IllegalArgumentException("Not a range of lines: %d to %d".formatted(first, last));
		}
	}

	public static LineRange valueOf(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("Not a range of lines: " + text);
		}
		int first = Integer.parseInt(matcher.group("first"));
		String last = matcher.group("last");
		return new LineRange(first, (last != null) ? Integer.parseInt(last) : first);
	}

	public boolean contains(int line) {
		return this.first <= line && line <= this.last;
	}

}
