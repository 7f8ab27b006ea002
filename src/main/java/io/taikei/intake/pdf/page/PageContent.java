package io.taikei.intake.pdf.page;

import java.util.List;

/**
 * What is printed on a page.
 *
 * @param number from 1
 * @param imageShare the largest image's share of the page
 * @param curves how many curves are drawn that are no text
 * @param unseen how many glyphs are there only to be searched and copied
 */
record PageContent(int number, float width, float height, List<Glyph> glyphs, List<Ruling> rulings, float imageShare,
		int curves, int unseen) {

	/** The glyphs that can be seen. */
	long inked() {
		return this.glyphs.stream().filter((glyph) -> !glyph.isBlank()).count();
	}

}
