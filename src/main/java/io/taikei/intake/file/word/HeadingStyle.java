package io.taikei.intake.file.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Styles of Word by which a paragraph names what follows it. */
final class HeadingStyle {

	private static final Pattern NAME = Pattern.compile("(?i)(heading|見出し|caption|図表番号|title|表題).*");

	private static final Pattern RANKED = Pattern.compile("(?i)(?:heading|見出し)\\s*([1-9１-９]).*");

	private static final Pattern TITLE = Pattern.compile("(?i)title|表題");

	private HeadingStyle() {
	}

	/** The rank of a heading that has such a style; 0 of any other text. */
	static int rank(String style) {
		Matcher ranked = RANKED.matcher(style);
		if (ranked.matches()) {
			return Integer.parseInt(ranked.group(1));
		}
		return TITLE.matcher(style).matches() ? 1 : 0;
	}

	static boolean isNamed(String style) {
		return NAME.matcher(style).matches();
	}

}
