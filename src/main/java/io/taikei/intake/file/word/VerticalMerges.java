package io.taikei.intake.file.word;

import java.util.HashMap;
import java.util.Map;

import io.taikei.intake.file.GridBuilder;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Tables of Word say of each cell whether it goes on with the one above; puts such cells
 * together.
 */
final class VerticalMerges {

	private final GridBuilder grid;

	private final Map<Integer, CellRangeAddress> lastByColumn = new HashMap<>();

	VerticalMerges(GridBuilder grid) {
		this.grid = grid;
	}

	/** A cell, counted from 0, with the number of columns that it covers. */
	void cell(int row, int column, int columns, boolean goesOn) {
		CellRangeAddress above = this.lastByColumn.get(column);
		if (goesOn && above != null) {
			above.setLastRow(row);
			return;
		}
		CellRangeAddress begun = new CellRangeAddress(row, row, column, column + columns - 1);
		this.lastByColumn.put(column, begun);
		if (above != null) {
			this.grid.merge(above);
		}
	}

	void end() {
		this.lastByColumn.values().forEach(this.grid::merge);
	}

}
