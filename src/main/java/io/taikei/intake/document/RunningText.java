package io.taikei.intake.document;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands at the edges of pages, as far as its text alone tells. */
public final class RunningText {

	private static final String COUNTER = "(?:[pPｐＰ][.．]?\\s*)?(\\p{Nd}{1,4})(?:\\s*[/／]\\s*\\p{Nd}+)?";

	private static final Pattern NUMBER = pattern(
			"[^\\p{L}\\p{N}]*" + COUNTER + "[^\\p{L}\\p{N}]*(?:ページ|頁)?[^\\p{L}\\p{N}]*");

	/** With a sign on both sides, or a word that says so. */
	private static final Pattern MARKED_NUMBER = pattern(
			"\\s*(?:([-－―‐–—ー~～〜])\\s*" + COUNTER + "\\s*\\1|[pPｐＰ][.．]?\\s*\\p{Nd}+|\\p{Nd}+\\s*(?:ページ|頁))\\s*");

	private static final Pattern NUMBER_ASIDE = pattern("^\\p{Nd}{1,4}\\s+|\\s+\\p{Nd}{1,4}$");

	private static final Pattern SPACES = pattern("\\s+");

	private RunningText() {
	}

	/** The number of a line that is nothing but a page number, if it may be one. */
	public static OptionalInt pageNumber(String line) {
		Matcher number = NUMBER.matcher(line);
		return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
	}

	/** Whether a line is a page number wherever it stands, such as － 12 －. */
	public static boolean isMarkedAsPageNumber(String line) {
		return MARKED_NUMBER.matcher(line).matches();
	}

	/**
	 * What running lines of several pages have in common: all but a page number beside
	 * the text. Other numbers count: 施策1 and 施策2 on top of two pages are titles.
	 */
	public static String key(String line) {
		return SPACES.matcher(NUMBER_ASIDE.matcher(line.strip()).replaceAll("")).replaceAll("");
	}

	/** Full-width spaces are spaces too. */
	private static Pattern pattern(String regex) {
		return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
	}

}
