package io.taikei.intake.file.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers whose digits a format of Excel divides, such as 12 shown as 1-2 by 0-0,
 * which is how codes are typed; POI would show 12-.
 */
final class DividedNumber {

	private static final Pattern FORMAT = Pattern.compile("0+(?:(?:\"[^\"0#]+\"|\\\\[^0#]|[-－‐・ ])0+)+(?:;.*)?");

	private static final Pattern DIGIT_OR_WORD = Pattern.compile("0|\"([^\"]+)\"|\\\\(.)|([-－‐・ ])");

	private DividedNumber() {
	}

	static boolean isAskedForBy(String format) {
		return FORMAT.matcher(format).matches();
	}

	static String format(long number, String format) {
		String places = format.split(";", 2)[0];
		int digits = (int) places.chars().filter((character) -> character == '0').count();
		String padded = "%%0%dd".formatted(digits).formatted(number);
		// Digits beyond the first place stand before it.
		int[] next = { padded.length() - digits };
		String shown = DIGIT_OR_WORD.matcher(places)
			.replaceAll((token) -> Matcher.quoteReplacement("0".equals(token.group())
					? padded.substring(next[0], ++next[0]) : token.group().replaceAll("^[\"\\\\]|\"$", "")));
		return padded.substring(0, padded.length() - digits) + shown;
	}

}
