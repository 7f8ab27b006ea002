package io.taikei.intake.file;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import io.taikei.intake.grid.Grid;

/**
 * A table of a file, and what of it a reader of the file doesn't see, or sees beside it.
 *
 * @param grid its cells; without rows where a sheet has nothing but floating texts
 * @param hidden whether the whole table is hidden
 * @param hiddenRows the hidden rows by their numbers, from 1
 * @param hiddenColumns the hidden columns by their numbers, from 1
 * @param floatingTexts what stands in boxes and comments above the cells, or in notes
 * below
 */
public record SourceTable(Grid grid, boolean hidden, SortedSet<Integer> hiddenRows, SortedSet<Integer> hiddenColumns,
		List<String> floatingTexts) {

	public SourceTable {
		hiddenRows = Collections.unmodifiableSortedSet(new TreeSet<>(hiddenRows));
		hiddenColumns = Collections.unmodifiableSortedSet(new TreeSet<>(hiddenColumns));
		floatingTexts = List.copyOf(floatingTexts);
	}

	SourceTable(Grid grid, boolean hidden) {
		this(grid, hidden, Collections.emptySortedSet(), Collections.emptySortedSet(), List.of());
	}

	boolean hasText() {
		return !this.grid.rows().isEmpty() || !this.floatingTexts.isEmpty();
	}

}
