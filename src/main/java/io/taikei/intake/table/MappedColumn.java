package io.taikei.intake.table;

/**
 * A column of a table with its role.
 *
 * @param number from 1
 * @param header the words of its header; empty where it has none
 * @param role what it holds
 * @param confidence how sure the proposal is, from 0 to 1; 1 where the header names the
 * level, or a person decided
 */
public record MappedColumn(int number, String header, ColumnRole role, double confidence) {

	/** The same column with the role that a person gives it. */
	public MappedColumn decided(ColumnRole given) {
		return new MappedColumn(this.number, this.header, given, 1);
	}

}
