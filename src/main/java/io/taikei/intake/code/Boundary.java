package io.taikei.intake.code;

import java.util.regex.Pattern;

/** How a code is parted from the title behind it. */
enum Boundary {

	CLEAR, UNCLEAR, NONE;

	/** What closes itself: a bracket, a circle, a unit, a Roman number. */
	private static final Pattern CLOSED = Pattern.compile(".*[\\])】〕〉》」』>①-⒇㉑-㉟㊱-㊿❶-❿⓫-⓴Ⅰ-Ⅻⅰ-ⅻ章節編款項部]", Pattern.DOTALL);

	private static final Pattern SINGLE_ARABIC = Pattern.compile("(?:No\\.?|№)?\\s?\\d+");

	private static final Pattern SMALL_LETTER = Pattern.compile("[a-z]");

	/**
	 * @param written the whole code
	 * @param body its counters and units
	 * @param counters how many counters it has
	 * @param word whether a level's name stands before the counters
	 * @param delimiter what parts it from the title
	 * @param title what follows
	 */
	static Boundary of(String written, String body, int counters, boolean word, String delimiter, String title) {
		if (title.isEmpty()) {
			return CLEAR;
		}
		if (!delimiter.isEmpty()) {
			return (delimiter.isBlank() && SMALL_LETTER.matcher(body).matches()) ? UNCLEAR : CLEAR;
		}
		boolean particle = "のをがはにで".indexOf(title.charAt(0)) >= 0;
		if (CLOSED.matcher(written).matches() || body.startsWith("第")) {
			return (particle && body.startsWith("第")) ? NONE : CLEAR;
		}
		if (word || counters > 1) {
			return (particle || title.startsWith("-")) ? NONE : CLEAR;
		}
		return (SINGLE_ARABIC.matcher(body).matches() && Character.isLetter(title.charAt(0)) && !particle) ? UNCLEAR
				: NONE;
	}

}
