package io.taikei.intake.table.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.table.structure.TableBody;
import org.jspecify.annotations.Nullable;

/** Keeps what becomes of each cell; what nobody claims is doubtful. */
final class Ledger {

	private final List<Grid> grids;

	/** By table and row; null where a cell is blank. */
	private final List<List<@Nullable TextRole[]>> roles = new ArrayList<>();

	Ledger(List<Grid> grids) {
		this.grids = grids;
		for (Grid grid : grids) {
			this.roles.add(grid.rows().stream().map(Ledger::unclaimed).toList());
		}
	}

	private static @Nullable TextRole[] unclaimed(List<Cell> row) {
		return row.stream().map((cell) -> cell.isBlank() ? null : TextRole.DOUBTFUL).toArray(TextRole[]::new);
	}

	DocumentPlace place(int table, Cell cell) {
		return new DocumentPlace(this.grids.get(table).file(), cell.address());
	}

	/** A cell's role; one that stands in the plan stays so. */
	void set(int table, int row, int column, TextRole role) {
		@Nullable TextRole[] cells = this.roles.get(table).get(row);
		if (column < cells.length && cells[column] != null && cells[column] != TextRole.CONTENT) {
			cells[column] = role;
		}
	}

	/**
	 * All cells of a row; of the row before the first, which is the table's name, none.
	 */
	void setRow(TableBody body, int row, TextRole role) {
		for (int column = 0; row >= 0 && column < body.grid().width(); column++) {
			set(body.table(), row, body.left() + column, role);
		}
	}

	void setTable(int table, TextRole role) {
		for (int row = 0; row < this.roles.get(table).size(); row++) {
			for (int column = 0; column < this.roles.get(table).get(row).length; column++) {
				set(table, row, column, role);
			}
		}
	}

	/** The places of the cells with text, each once. */
	List<DocumentPlace> placesOf(int table, List<Cell> cells) {
		return cells.stream().filter((cell) -> !cell.isBlank()).map((cell) -> place(table, cell)).distinct().toList();
	}

	/**
	 * Each text once; one of a merged cell with the first of the roles of all its cells.
	 */
	List<AccountedText> account() {
		Map<DocumentPlace, AccountedText> account = new LinkedHashMap<>();
		for (int table = 0; table < this.grids.size(); table++) {
			List<List<Cell>> rows = this.grids.get(table).rows();
			for (int row = 0; row < rows.size(); row++) {
				for (int column = 0; column < rows.get(row).size(); column++) {
					Cell cell = rows.get(row).get(column);
					TextRole role = this.roles.get(table).get(row)[column];
					if (role != null) {
						account.merge(place(table, cell), new AccountedText(place(table, cell), cell.text(), role),
								(one, other) -> (one.role().compareTo(other.role()) <= 0) ? one : other);
					}
				}
			}
		}
		return List.copyOf(account.values());
	}

}
