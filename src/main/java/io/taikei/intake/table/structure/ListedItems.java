package io.taikei.intake.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Cell;

/** Rows of which one cell lists several elements, a line or more each. */
public final class ListedItems {

	private ListedItems() {
	}

	/** The row once for each item of the first cell that lists several. */
	static List<List<Cell>> parted(List<Cell> cells, CodeGrammar grammar) {
		for (int column = 0; column < cells.size(); column++) {
			List<String> items = Titles.items(cells.get(column).text(), grammar);
			if (items.size() > 1) {
				return parted(cells, column, items, (other) -> false);
			}
		}
		return List.of(cells);
	}

	/**
	 * The row once for each item.
	 * @param beside the columns whose cells are parted too if they have as many lines
	 */
	public static List<List<Cell>> parted(List<Cell> cells, int column, List<String> items, IntPredicate beside) {
		List<List<Cell>> rows = new ArrayList<>();
		for (int item = 0; item < items.size(); item++) {
			List<Cell> row = new ArrayList<>();
			for (int other = 0; other < cells.size(); other++) {
				Cell cell = cells.get(other);
				List<String> lines = cell.text().strip().lines().toList();
				row.add((other == column) ? with(cell, items.get(item))
						: (beside.test(other) && lines.size() == items.size()) ? with(cell, lines.get(item)) : cell);
			}
			rows.add(row);
		}
		return rows;
	}

	private static Cell with(Cell cell, String text) {
		return new Cell(text, cell.address(), cell.merged());
	}

}
