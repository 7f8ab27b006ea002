package io.taikei.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Places a page's cells in its rows, by structure and by what cells and rows are about.
 */
final class TablePlacer {

	private final TableColumn column;

	private final TableAffinity affinity;

	/**
	 * A placer of one page.
	 * @param column the cells and the codes of the rows
	 * @param names the names of codes of all levels; a code without one has no say
	 * @param subjects what a text is about
	 */
	TablePlacer(TableColumn column, Map<TableCode, String> names, Function<String, Set<String>> subjects) {
		this.column = column;
		List<List<String>> rows = column.codes().stream().map((code) -> namesUpward(code, names)).toList();
		this.affinity = new TableAffinity(column.cells().stream().map(TableCell::text).toList(), rows, subjects);
	}

	/**
	 * All ways to place the cells that structure allows and the given limits leave open.
	 */
	Segmentation segmentation(Limits limits) {
		return new Segmentation(this.column.cells().size(), this.column.codes().size(), (row, from,
				to) -> allows(limits, row, from, to) ? this.affinity.of(row, from, to) : Double.NEGATIVE_INFINITY);
	}

	/**
	 * The row of each cell such that as many cells as can be expected are right, and the
	 * runs stay in order.
	 * @param probabilities the probability of each cell in each row
	 */
	int[] mostProbable(double[][] probabilities, Limits limits) {
		return new Segmentation(this.column.cells().size(), this.column.codes().size(), (row, from, to) -> {
			double expected = 0;
			for (int cell = from; cell < to; cell++) {
				expected += probabilities[cell][row];
			}
			return allows(limits, row, from, to) ? expected : Double.NEGATIVE_INFINITY;
		}).likeliest();
	}

	private boolean allows(Limits limits, int row, int from, int to) {
		if (!this.column.allows(row, from, to)) {
			return false;
		}
		for (int cell = from; cell < to; cell++) {
			if (!limits.allow(cell, row)) {
				return false;
			}
		}
		return true;
	}

	private static List<String> namesUpward(TableCode code, Map<TableCode, String> names) {
		List<String> upward = new ArrayList<>();
		for (TableCode upper = code; upper.depth() > 0; upper = upper.parent()) {
			upward.add(names.getOrDefault(upper, ""));
		}
		return upward;
	}

	/** What limits the rows of a cell beside structure. */
	@FunctionalInterface
	interface Limits {

		Limits NONE = (cell, row) -> true;

		boolean allow(int cell, int row);

	}

}
