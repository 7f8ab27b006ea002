package io.taikei.model;

import java.util.List;

/**
 * What became of every non-blank line of one source file, so that nothing is lost on the
 * way.
 *
 * @param file the file's name
 * @param lines one entry for each non-blank line, in order
 */
public record LineAccount(String file, List<Line> lines) {

	public LineAccount {
		lines = List.copyOf(lines);
	}

	public List<Line> unaccounted() {
		return this.lines.stream().filter((line) -> line.role() == Role.UNACCOUNTED).toList();
	}

	/**
	 * One line and its part in the document.
	 *
	 * @param number counted from 1
	 * @param text as it stands in the file
	 * @param role what the reader took it for
	 */
	public record Line(int number, String text, Role role) {
	}

	/** The part a line plays in a document. */
	public enum Role {

		/** An element's code or name, or a statement. */
		CONTENT,

		/** A heading that opens an element or a section. */
		HEADING,

		/** An explanation or note beside the text. */
		FOOTNOTE,

		/** A table's column names. */
		HEADER,

		/** Page numbers and the like. */
		FURNITURE,

		/** A line of a document that the plan file beside it cites nowhere. */
		NOT_CITED,

		/** A line that no part of the reader claimed: an error. */
		UNACCOUNTED

	}

}
