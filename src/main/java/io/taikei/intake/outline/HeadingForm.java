package io.taikei.intake.outline;

import org.jspecify.annotations.Nullable;

/**
 * What the headings of a class look like.
 *
 * @param mark the sign before them, such as ■, or the brackets around them; empty where
 * there is none
 * @param code the style of their codes, as {@code 第AR章}; empty where they have none
 * @param heading the rank that the document gives them; 0 where it calls them none
 * @param list how deep they stand in nested lists; 0 outside of any
 * @param size in points; 0 where any will do
 * @param bold whether they are bold; null where that does not matter
 * @param below the sub-heading under which they stand; empty where any will do
 */
public record HeadingForm(String mark, String code, int heading, int list, float size, @Nullable Boolean bold,
		String below) {

	private static final float SAME_SIZE = 0.6F;

	/** Whether a line looks like this, as far as its looks are known. */
	boolean covers(HeadingForm line) {
		boolean unknown = this.size > 0 && line.size == 0 && !isPlain();
		return this.mark.equals(line.mark) && this.code.equals(line.code) && this.heading == line.heading
				&& this.list == line.list && (unknown || this.size == 0 || Math.abs(this.size - line.size) < SAME_SIZE)
				&& (unknown || this.bold == null || this.bold.equals(line.bold))
				&& (this.below.isEmpty() || this.below.equals(line.below));
	}

	public HeadingForm below(String subheading) {
		return new HeadingForm(this.mark, this.code, this.heading, this.list, this.size, this.bold, subheading);
	}

	/** The same, whatever its looks. */
	public HeadingForm anyLooks() {
		return new HeadingForm(this.mark, this.code, this.heading, this.list, 0, null, this.below);
	}

	public boolean isCoded() {
		return !this.code.isEmpty();
	}

	/** Whether nothing but its looks or its place can tell it from text. */
	public boolean isPlain() {
		return this.mark.isEmpty() && this.code.isEmpty() && this.heading == 0 && this.list == 0;
	}

}
