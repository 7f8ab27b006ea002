package io.taikei.intake.document;

/** Where a text stands in its source, as a person would look for it. */
public sealed interface Address {

	/**
	 * A cell of a sheet.
	 *
	 * @param sheet the sheet's name; empty for a file that is a single table
	 * @param row from 1
	 * @param column from 1
	 */
	record OfSheet(String sheet, int row, int column) implements Address {

	}

	/**
	 * A box on a page, in points from the page's upper left corner.
	 *
	 * @param page from 1
	 */
	record OfPage(int page, float left, float top, float right, float bottom) implements Address {

	}

	/**
	 * A cell of a table in a text document or a web page.
	 *
	 * @param table the table's number in the document, from 1
	 * @param row from 1
	 * @param column from 1
	 */
	record OfTable(int table, int row, int column) implements Address {

	}

	/**
	 * A line of a text.
	 *
	 * @param line from 1
	 */
	record OfLine(int line) implements Address {

	}

	/**
	 * A paragraph of a text document, or an element with text of a web page.
	 *
	 * @param paragraph from 1, in the document's order, tables left out
	 */
	record OfParagraph(int paragraph) implements Address {

	}

}
