package io.taikei.intake.document;

/**
 * How a line looks.
 *
 * @param heading the rank that the document itself gives to a heading, from 1 at the top
 * (h1, 見出し 1); 0 where it calls it none
 * @param list how deep it stands in nested lists, from 1; 0 outside of any
 * @param size of most of its characters, in points; 0 where that is not known
 * @param bold whether most of it is
 * @param left where it begins, in points from the page's or its column's left edge, of a
 * plain text ten for each full-width space; 0 where that is not known
 */
public record LineStyle(int heading, int list, float size, boolean bold, float left) {

	/** Of a text that has no looks. */
	public static final LineStyle PLAIN = new LineStyle(0, 0, 0, false, 0);

}
