package io.taikei.intake.document;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A table of a file, and what of it a reader of the file doesn't see, or sees beside it.
 *
 * @param grid its cells; without rows where a sheet has nothing but floating texts
 * @param hidden whether the whole table is hidden
 * @param hiddenRows the hidden rows by their numbers, from 1
 * @param hiddenColumns the hidden columns by their numbers, from 1
 * @param floatingTexts what stands in boxes and comments above the cells, or in notes
 * below
 * @param unruled whether its rows are told by nothing but where its cells are placed
 */
public record SourceTable(Grid grid, boolean hidden, SortedSet<Integer> hiddenRows, SortedSet<Integer> hiddenColumns,
		List<String> floatingTexts, boolean unruled) implements Block {

	public SourceTable {
		hiddenRows = Collections.unmodifiableSortedSet(new TreeSet<>(hiddenRows));
		hiddenColumns = Collections.unmodifiableSortedSet(new TreeSet<>(hiddenColumns));
		floatingTexts = List.copyOf(floatingTexts);
	}

	public SourceTable(Grid grid, boolean hidden, SortedSet<Integer> hiddenRows, SortedSet<Integer> hiddenColumns,
			List<String> floatingTexts) {
		this(grid, hidden, hiddenRows, hiddenColumns, floatingTexts, false);
	}

	public SourceTable(Grid grid, boolean hidden) {
		this(grid, hidden, Collections.emptySortedSet(), Collections.emptySortedSet(), List.of());
	}

	/** The same, with rows that are told by nothing but where its cells are placed. */
	public SourceTable withoutRuling() {
		return new SourceTable(this.grid, this.hidden, this.hiddenRows, this.hiddenColumns, this.floatingTexts, true);
	}

	/** Whether anything is written there. */
	public boolean hasText() {
		return !this.grid.rows().isEmpty() || !this.floatingTexts.isEmpty();
	}

}
