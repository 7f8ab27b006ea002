package io.taikei.intake.pdf.page;

/**
 * A character as it is printed.
 *
 * @param text what it stands for; {@link #UNKNOWN} if the font does not say
 * @param box its em box: as high as its size, as wide as it moves on
 * @param size the font's size on the page, in points
 */
record Glyph(String text, Box box, float size, boolean bold, Flow flow) {

	static final String UNKNOWN = "\uFFFD";

	/**
	 * Where it stands: its base line, or in a line that goes down or up, the line's
	 * middle.
	 */
	float line() {
		return (this.flow == Flow.ACROSS) ? this.box.bottom() - 0.12f * this.size : this.box.centreX();
	}

	boolean isBlank() {
		return this.text.isBlank();
	}

}
