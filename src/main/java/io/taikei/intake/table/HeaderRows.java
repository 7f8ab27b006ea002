package io.taikei.intake.table;

/**
 * Where a table's header stands.
 *
 * @param first its first row, from 1
 * @param count how many rows it has; 0 where the table has none and begins with
 * {@code first}
 */
public record HeaderRows(int first, int count) {

	/** The index of the first row below it. */
	public int below() {
		return this.first - 1 + this.count;
	}

}
