package io.taikei.intake.pdf.page;

/**
 * A straight line, across or down the page.
 *
 * @param at where it stands: from above if it goes across, else from the left
 * @param from where it begins
 * @param to where it ends
 */
public record Ruling(boolean across, float at, float from, float to) {

	float length() {
		return this.to - this.from;
	}

}
