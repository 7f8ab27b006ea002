package io.taikei.intake.file;

import java.util.regex.Pattern;

/** Styles of Word by which a paragraph names what follows it. */
final class HeadingStyle {

	private static final Pattern NAME = Pattern.compile("(?i)(heading|見出し|caption|図表番号|title|表題).*");

	private HeadingStyle() {
	}

	static boolean isNamed(String style) {
		return NAME.matcher(style).matches();
	}

}
