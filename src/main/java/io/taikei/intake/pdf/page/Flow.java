package io.taikei.intake.pdf.page;

/** The direction in which one glyph follows another. */
public enum Flow {

	/** From left to right, lines downwards. */
	ACROSS,

	/** Downwards, lines from right to left: vertical writing, or text turned right. */
	DOWN,

	/** Upwards, lines from left to right: text turned left. */
	UP

}
