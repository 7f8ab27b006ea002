package io.taikei.intake.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the cells of a table in any order. The grid ends with the last row and column
 * that have text.
 */
public final class GridBuilder {

	private final String name;

	private final FileLimits limits;

	private final List<@Nullable String @Nullable []> rows = new ArrayList<>();

	private final List<CellRangeAddress> merged = new ArrayList<>();

	private int width;

	public GridBuilder(String name, FileLimits limits) {
		this.name = name;
		this.limits = limits;
	}

	/**
	 * The text of a cell, which is left out if it is blank.
	 * @param row from 1
	 * @param column from 1
	 */
	public void put(int row, int column, String text) {
		String shown = shown(text);
		if (shown.isBlank()) {
			return;
		}
		this.width = Math.max(this.width, column);
		this.limits.check(this.name, Math.max(row, this.rows.size()), this.width);
		while (this.rows.size() < row) {
			this.rows.add(null);
		}
		@Nullable String @Nullable [] cells = this.rows.get(row - 1);
		if (cells == null || cells.length < column) {
			cells = (cells != null) ? Arrays.copyOf(cells, column) : new String[this.width];
			this.rows.set(row - 1, cells);
		}
		cells[column - 1] = sameAsAbove(row, column, shown);
	}

	/** A value that a column repeats is kept once. */
	private String sameAsAbove(int row, int column, String text) {
		@Nullable String @Nullable [] above = (row > 1) ? this.rows.get(row - 2) : null;
		String before = (above != null && column <= above.length) ? above[column - 1] : null;
		return (before != null && before.equals(text)) ? before : text;
	}

	/** One cell over several rows or columns; the area counts from 0, as POI does. */
	public void merge(CellRangeAddress area) {
		if (area.getNumberOfCells() > 1) {
			this.merged.add(area);
		}
	}

	public Grid build(String file, CellAddressing addresses) {
		List<Cell[]> grid = new ArrayList<>(this.rows.size());
		for (int row = 1; row <= this.rows.size(); row++) {
			grid.add(cells(row, addresses));
		}
		fillMerged(grid);
		this.limits.add(grid.size(), this.width);
		return new Grid(file, this.name, grid.stream().map(List::of).toList());
	}

	private Cell[] cells(int row, CellAddressing addresses) {
		@Nullable String @Nullable [] texts = this.rows.get(row - 1);
		Cell[] cells = new Cell[this.width];
		for (int column = 1; column <= this.width; column++) {
			String text = (texts != null && column <= texts.length) ? texts[column - 1] : null;
			cells[column - 1] = new Cell((text != null) ? text : "", addresses.of(row, column), false);
		}
		return cells;
	}

	private void fillMerged(List<Cell[]> grid) {
		// Cells that are merged belong to one area only, so that more than all of them is
		// a damaged file.
		long left = (long) grid.size() * this.width;
		for (CellRangeAddress area : this.merged) {
			int lastRow = Math.min(area.getLastRow(), grid.size() - 1);
			int lastColumn = Math.min(area.getLastColumn(), this.width - 1);
			if (area.getFirstRow() > lastRow || area.getFirstColumn() > lastColumn || left < 0) {
				continue;
			}
			Cell origin = grid.get(area.getFirstRow())[area.getFirstColumn()];
			Cell covered = new Cell(origin.text(), origin.address(), true);
			for (int row = area.getFirstRow(); row <= lastRow; row++) {
				Arrays.fill(grid.get(row), area.getFirstColumn(), lastColumn + 1, covered);
			}
			grid.get(area.getFirstRow())[area.getFirstColumn()] = origin;
			left -= (long) (lastRow - area.getFirstRow() + 1) * (lastColumn - area.getFirstColumn() + 1);
		}
	}

	/**
	 * One kind of line break, and no spaces that only look like text or pad it at its
	 * end.
	 */
	private static String shown(String text) {
		return text.replace("\r\n", "\n")
			.replace('\r', '\n')
			.replace('\u000B', '\n')
			.replace('\u00A0', ' ')
			.stripTrailing();
	}

	/** Where a cell stands. */
	public interface CellAddressing {

		Address of(int row, int column);

		static CellAddressing inSheet(String sheet) {
			return (row, column) -> new Address.OfSheet(sheet, row, column);
		}

		static CellAddressing inTable(int table) {
			return (row, column) -> new Address.OfTable(table, row, column);
		}

	}

}
