package io.taikei.intake.table.structure;

import io.taikei.intake.document.Cell;

/**
 * A text that stands for all rows below it.
 *
 * @param row the index of its row; -1 where it is the table's name
 * @param kind where it stands
 * @param form what captions of one level have in common, such as {@code ■政策N}; empty
 * where it has neither mark nor number nor the word of a level
 * @param level the word of a level in it; empty where there is none
 * @param naming what it says
 */
public record Caption(int row, Kind kind, String form, String level, Naming naming) {

	public Cell cell() {
		return this.naming.cells().getLast();
	}

	public boolean is(Kind other) {
		return this.kind == other;
	}

	/** Where captions stand, from the outside inwards. */
	public enum Kind {

		/** The table's name, as a sheet has one. */
		NAME,

		/** Above the header. */
		ABOVE,

		/** Above the header, behind the word of its level in a cell of its own. */
		LABELLED,

		/** Between the rows, over the width of the table. */
		WIDE,

		/** Between the rows, alone in one cell. */
		NARROW

	}

}
