package io.taikei.intake.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.taikei.intake.grid.Cell;
import io.taikei.intake.grid.Grid;

/** Keeps what becomes of each cell; what nobody claims is doubtful. */
final class Ledger {

	private final List<Grid> grids;

	private final List<List<List<CellRole>>> roles = new ArrayList<>();

	Ledger(List<Grid> grids) {
		this.grids = grids;
		for (Grid grid : grids) {
			List<List<CellRole>> rows = new ArrayList<>();
			for (List<Cell> row : grid.rows()) {
				rows.add(new ArrayList<>(
						row.stream().map((cell) -> cell.isBlank() ? CellRole.BLANK : CellRole.DOUBTFUL).toList()));
			}
			this.roles.add(rows);
		}
	}

	Place place(int table, Cell cell) {
		return new Place(this.grids.get(table).file(), cell.address());
	}

	/** A cell's role; one that stands in the plan stays so. */
	void set(int table, int row, int column, CellRole role) {
		List<CellRole> cells = this.roles.get(table).get(row);
		if (cells.get(column) != CellRole.BLANK && cells.get(column) != CellRole.CONTENT) {
			cells.set(column, role);
		}
	}

	void setRow(int table, int row, CellRole role) {
		for (int column = 0; column < this.roles.get(table).get(row).size(); column++) {
			set(table, row, column, role);
		}
	}

	void setTable(int table, CellRole role) {
		for (int row = 0; row < this.roles.get(table).size(); row++) {
			setRow(table, row, role);
		}
	}

	/** The places of the cells with text of a row, each once. */
	List<Place> placesOf(int table, int row) {
		return this.grids.get(table)
			.rows()
			.get(row)
			.stream()
			.filter((cell) -> !cell.isBlank())
			.map((cell) -> place(table, cell))
			.distinct()
			.toList();
	}

	List<TableAccount> accounts() {
		List<TableAccount> accounts = new ArrayList<>();
		for (int table = 0; table < this.grids.size(); table++) {
			Grid grid = this.grids.get(table);
			accounts.add(new TableAccount(grid.file(), grid.name(), this.roles.get(table)));
		}
		return Collections.unmodifiableList(accounts);
	}

}
