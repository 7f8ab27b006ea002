package io.taikei.export;

import java.util.List;

/**
 * A sheet of a workbook: a table with a title.
 *
 * @param <T> what a row is made of
 * @param name the sheet's name
 * @param lead what it shows
 * @param columns its columns
 * @param rows its rows
 */
record Sheet<T>(String name, String lead, List<Column<T>> columns, List<T> rows) {

	Sheet {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

}
