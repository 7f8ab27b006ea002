package io.taikei.intake.pdf.page;

/**
 * Text without a wide gap: a line of a paragraph, or a line of a cell.
 *
 * @param size the size of most of its characters, in points
 */
public record Segment(String text, Box box, float size, boolean bold, Flow flow) {

}
