package io.taikei.intake.grid;

/** Where a text stands in its source, as a person would look for it. */
public sealed interface CellAddress {

	/**
	 * A cell of a sheet.
	 *
	 * @param sheet the sheet's name; empty for a file that is a single table
	 * @param row from 1
	 * @param column from 1
	 */
	record OfSheet(String sheet, int row, int column) implements CellAddress {

	}

	/**
	 * A box on a page, in points from the page's upper left corner.
	 *
	 * @param page from 1
	 */
	record OfPage(int page, float left, float top, float right, float bottom) implements CellAddress {

	}

	/**
	 * A cell of a table in a text document or a web page.
	 *
	 * @param table the table's number in the document, from 1
	 * @param row from 1
	 * @param column from 1
	 */
	record OfTable(int table, int row, int column) implements CellAddress {

	}

}
