package io.taikei.intake.table;

import java.util.List;

/**
 * What was read from tables.
 *
 * @param levels the names of the levels, from the top
 * @param elements the elements, each behind its parent
 * @param doubts what a person should look at
 * @param accounts what became of every cell, a table each
 */
public record TableReading(List<String> levels, List<TableElement> elements, List<Doubt> doubts,
		List<TableAccount> accounts) {

	public TableReading {
		levels = List.copyOf(levels);
		elements = List.copyOf(elements);
		doubts = List.copyOf(doubts);
		accounts = List.copyOf(accounts);
	}

}
