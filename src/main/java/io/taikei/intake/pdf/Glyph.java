package io.taikei.intake.pdf;

/**
 * A character as it is printed.
 *
 * @param text what it stands for; {@link #UNKNOWN} if the font does not say
 * @param box its em box: as high as its size, as wide as it moves on
 * @param size the font's size on the page, in points
 */
record Glyph(String text, Box box, float size, boolean bold, Flow flow) {

	static final String UNKNOWN = "\uFFFD";

	boolean isBlank() {
		return this.text.isBlank();
	}

}
