package io.taikei.intake.pdf;

/** What a line is to a page. */
public enum LineRole {

	/** What the page is about. */
	TEXT,

	/** It stands in a table, which is also one of the grids. */
	TABLE,

	/** The header of a table, printed again where the table goes on. */
	REPEATED_TABLE_HEADER,

	/** It stands at the edge of page after page. */
	RUNNING,

	PAGE_NUMBER

}
