package io.taikei.intake.table;

import java.util.List;

/**
 * The columns that one or several tables share.
 *
 * @param columns all columns, from the left
 * @param tables the tables, in their order
 */
public record Layout(List<Column> columns, List<MappedTable> tables) {

	public Layout {
		columns = List.copyOf(columns);
		tables = List.copyOf(tables);
	}

}
