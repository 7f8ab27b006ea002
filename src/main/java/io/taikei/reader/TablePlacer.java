package io.taikei.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

	/** Log of the summed weight of all placements that structure allows. */
	double logTotal() {
		return segmentation(Limits.NONE).logTotal();
	}

	/**
	 * Places the cells such that as many as can be expected are right, and the runs stay
	 * in order.
	 * @param limits what limits a cell's rows beside structure
	 * @return empty where the limits leave no placement
	 */
	Optional<Outcome> place(Limits limits) {
		Segmentation segmentation = segmentation(limits);
		if (!Double.isFinite(segmentation.logTotal())) {
			return Optional.empty();
		}
		double[][] probabilities = segmentation.probabilities();
		int[] rows = segmentation(limits, (row, from, to) -> {
			double expected = 0;
			for (int cell = from; cell < to; cell++) {
				expected += probabilities[cell][row];
			}
			return expected;
		}).likeliest();
		return Optional.of(new Outcome(rows, probabilities));
	}

	private Segmentation segmentation(Limits limits) {
		return segmentation(limits, this.affinity::of);
	}

	private Segmentation segmentation(Limits limits, Segmentation.RunWeight weight) {
		return new Segmentation(this.column.cells().size(), this.column.codes().size(),
				(row, from, to) -> allows(limits, row, from, to) ? weight.of(row, from, to) : Double.NEGATIVE_INFINITY);
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

	/**
	 * Where the cells were placed.
	 *
	 * @param rows the row of each cell
	 * @param probabilities the probability of each cell in each row: {@code [cell][row]}
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Outcome(int[] rows, double[][] probabilities) {
	}

}
