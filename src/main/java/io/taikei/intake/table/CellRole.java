package io.taikei.intake.table;

/** What became of a cell. */
public enum CellRole {

	/** It stands in the plan. */
	CONTENT,

	/** A title or the like above the table's header. */
	HEADING,

	HEADER,

	/** Of a column that is not read, a total, or a table that is not read. */
	IGNORED,

	/** Nothing became of it, and a doubt says so. */
	DOUBTFUL,

	BLANK

}
