package io.taikei.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.taikei.intake.grid.Cell;
import io.taikei.intake.grid.CellAddress;
import io.taikei.intake.grid.Grid;

/**
 * Small tables for tests: a line a row, cells parted by |, ^ where a merged cell goes on
 * from above, &lt; where it goes on from the left, \n for a new line.
 */
final class Tables {

	private Tables() {
	}

	static Grid table(String text) {
		return table("一覧", text);
	}

	static Grid table(String sheet, String text) {
		List<List<Cell>> rows = new ArrayList<>();
		for (String line : text.strip().split("\n")) {
			List<Cell> row = new ArrayList<>();
			for (String cell : line.split("\\|", -1)) {
				String words = cell.strip().replace("\\n", "\n");
				Cell merged = switch (words) {
					case "^" -> rows.getLast().get(row.size());
					case "<" -> row.getLast();
					default -> null;
				};
				row.add((merged == null)
						? new Cell(words, new CellAddress.OfSheet(sheet, rows.size() + 1, row.size() + 1), false)
						: new Cell(merged.text(), merged.address(), true));
			}
			rows.add(row);
		}
		return new Grid("plan.xlsx", sheet, rows);
	}

	static TableReading read(Grid... grids) {
		List<Grid> all = Arrays.asList(grids);
		return TableReader.read(all, MappingProposer.propose(all));
	}

	/** The tree as lines: the level's depth as spaces, code, title. */
	static List<String> outline(TableReading reading) {
		return reading.elements()
			.stream()
			.map((element) -> " ".repeat(element.level()) + ((element.code() == null) ? "" : element.code() + " ")
					+ element.title())
			.toList();
	}

}
