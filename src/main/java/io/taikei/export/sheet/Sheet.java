package io.taikei.export.sheet;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook: a table with a title.
 *
 * @param <T> what a row is made of
 * @param name the sheet's name
 * @param lead what it shows
 * @param columns its columns
 * @param rows its rows
 * @param group what rows that follow each other have in common; null where each stands
 * for itself
 */
public record Sheet<T>(String name, String lead, List<Column<T>> columns, List<T> rows,
		@Nullable Function<T, @Nullable Object> group) {

	public Sheet {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	public Sheet(String name, String lead, List<Column<T>> columns, List<T> rows) {
		this(name, lead, columns, rows, null);
	}

	/**
	 * How many rows of one group begin with a row; 0 where it is not the first of them.
	 */
	public int rowsOfGroup(int first) {
		if (first > 0 && isOneGroup(first - 1, first)) {
			return 0;
		}
		int next = first + 1;
		while (next < this.rows.size() && isOneGroup(first, next)) {
			next++;
		}
		return next - first;
	}

	private boolean isOneGroup(int one, int other) {
		Object group = (this.group != null) ? this.group.apply(this.rows.get(one)) : null;
		return group != null && this.group != null && group.equals(this.group.apply(this.rows.get(other)));
	}

}
