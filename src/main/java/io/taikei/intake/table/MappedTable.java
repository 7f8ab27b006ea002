package io.taikei.intake.table;

import io.taikei.intake.document.Grid;

/**
 * A table that is read by a layout, or one of several that stand beside each other in it.
 *
 * @param table the table's place among all, from 1
 * @param name its name, for people
 * @param header where its header stands
 * @param left its first column, from 1, from which the layout counts
 */
public record MappedTable(int table, String name, HeaderRows header, int left) {

	public MappedTable(int table, String name, HeaderRows header) {
		this(table, name, header, 1);
	}

	/**
	 * The columns of a table that are read.
	 * @param width how many at most
	 */
	public Grid of(Grid grid, int width) {
		int right = Math.min(grid.width(), this.left - 1 + width);
		return (this.left == 1 && right == grid.width()) ? grid : new Grid(grid.file(), grid.name(),
				grid.rows().stream().map((row) -> row.subList(Math.min(this.left - 1, right), right)).toList());
	}

}
