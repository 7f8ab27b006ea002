package io.taikei.intake.document;

import java.util.List;

/**
 * A table as it stands in its source, of whatever format.
 *
 * @param file the file's name
 * @param name the sheet's name, or what stands above the table; empty if there is none
 * @param rows rows of equal length, with the text of merged cells in each cell that they
 * cover
 */
public record Grid(String file, String name, List<List<Cell>> rows) {

	public Grid {
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** How many columns there are. */
	public int width() {
		return this.rows.isEmpty() ? 0 : this.rows.getFirst().size();
	}

}
