package io.taikei.intake.table;

import java.util.List;

/**
 * What became of each cell of a table.
 *
 * @param file the table's file
 * @param name the table's name
 * @param rows the roles, in the shape of the table
 */
public record TableAccount(String file, String name, List<List<CellRole>> rows) {

	public TableAccount {
		rows = rows.stream().map(List::copyOf).toList();
	}

}
