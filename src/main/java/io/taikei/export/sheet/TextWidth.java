package io.taikei.export.sheet;

/** How wide texts are in a spreadsheet, where a full-width character counts two. */
final class TextWidth {

	private static final int LAST_OF_LATIN = 0x2ff;

	private static final int FIRST_HALF_WIDTH = 0xff61;

	private static final int LAST_HALF_WIDTH = 0xffdc;

	private TextWidth() {
	}

	/** The width of the widest line. */
	static int of(String text) {
		return text.lines().mapToInt(TextWidth::ofLine).max().orElse(0);
	}

	/** How many lines a text takes that is wrapped at a width; at least one. */
	static int linesWithin(int width, String text) {
		int lines = text.lines().mapToInt((line) -> Math.max(1, Math.ceilDiv(ofLine(line), width))).sum();
		return Math.max(1, lines);
	}

	private static int ofLine(String line) {
		return line.codePoints().map((character) -> isHalfWidth(character) ? 1 : 2).sum();
	}

	private static boolean isHalfWidth(int character) {
		return character <= LAST_OF_LATIN || (character >= FIRST_HALF_WIDTH && character <= LAST_HALF_WIDTH);
	}

}
