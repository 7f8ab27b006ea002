package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.table.structure.MappingProposer;

/**
 * Small tables for tests: a line a row, cells parted by |, ^ where a merged cell goes on
 * from above, &lt; where it goes on from the left, \n for a new line.
 */
public final class Tables {

	private Tables() {
	}

	public static Grid table(String text) {
		return table("一覧", text);
	}

	public static Grid table(String sheet, String text) {
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
						? new Cell(words, new Address.OfSheet(sheet, rows.size() + 1, row.size() + 1), false)
						: new Cell(merged.text(), merged.address(), true));
			}
			rows.add(row);
		}
		return new Grid("plan.xlsx", sheet, rows);
	}

	static Draft read(Grid... grids) {
		List<Grid> all = Arrays.asList(grids);
		return TableReader.read(all, MappingProposer.propose(all));
	}

	/** The tree as lines: the level's depth as spaces, code, title. */
	static List<String> outline(Draft reading) {
		return reading.elements()
			.stream()
			.map((element) -> " ".repeat(element.level()) + ((element.code() == null) ? "" : element.code() + " ")
					+ element.title())
			.toList();
	}

	/** What became of the texts of a row of the first sheet, from the left. */
	static List<TextRole> roles(Draft reading, int row) {
		return reading.account()
			.stream()
			.filter((text) -> text.place().address() instanceof Address.OfSheet cell && cell.row() == row
					&& "一覧".equals(cell.sheet()))
			.map(AccountedText::role)
			.toList();
	}

}
