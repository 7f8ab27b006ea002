package io.taikei.review.sheet;

import java.util.Map;

/**
 * A row of a sheet that may hold a decision.
 *
 * @param sheet the sheet's name
 * @param row the row's number, from 1
 * @param columns the letters of the columns
 * @param cells what stands in them
 */
record SheetLine(String sheet, int row, Map<SheetColumn, String> columns, Map<SheetColumn, String> cells) {

	SheetLine {
		columns = Map.copyOf(columns);
		cells = Map.copyOf(cells);
	}

	/** What stands in a column; empty where nothing does. */
	String text(SheetColumn column) {
		return this.cells.getOrDefault(column, "").strip();
	}

	/** The address of a cell, such as {@code 対照表!K4}. */
	String cell(SheetColumn column) {
		return this.sheet + "!" + this.columns.getOrDefault(column, "A") + this.row;
	}

}
