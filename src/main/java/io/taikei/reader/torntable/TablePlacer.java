package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.taikei.reader.torntable.layout.TableCell;
import io.taikei.reader.torntable.layout.TableCode;
import io.taikei.reader.torntable.layout.TableColumn;
import io.taikei.reader.torntable.matching.Segmentation;

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

	/** All placements that structure allows. */
	Segmentation segmentation() {
		return segmentation(Limits.NONE);
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
		double[][] expected = runningTotals((cell, row) -> probabilities[cell][row]);
		int[] rows = segmentation(limits, (row, from, to) -> expected[row][to] - expected[row][from]).likeliest();
		return Optional.of(new Outcome(rows, probabilities));
	}

	private Segmentation segmentation(Limits limits) {
		return segmentation(limits, this.affinity::of);
	}

	private Segmentation segmentation(Limits limits, Segmentation.RunWeight weight) {
		double[][] forbidden = runningTotals(
				(cell, row) -> this.column.allows(cell, row) && limits.allow(cell, row) ? 0 : 1);
		int[] stated = this.column.statedCells();
		return new Segmentation(this.column.cells().size(), this.column.codes().size(),
				(row, from,
						to) -> TableColumn.isCentred(stated[row], from, to)
								&& forbidden[row][to] == forbidden[row][from] ? weight.of(row, from, to)
										: Double.NEGATIVE_INFINITY);
	}

	/** Totals over the cells of each row: {@code [row][cells so far]}. */
	private double[][] runningTotals(OfCell value) {
		double[][] totals = new double[this.column.codes().size()][this.column.cells().size() + 1];
		for (int row = 0; row < totals.length; row++) {
			for (int cell = 0; cell < this.column.cells().size(); cell++) {
				totals[row][cell + 1] = totals[row][cell] + value.of(cell, row);
			}
		}
		return totals;
	}

	private static List<String> namesUpward(TableCode code, Map<TableCode, String> names) {
		List<String> upward = new ArrayList<>();
		for (TableCode upper = code; upper.depth() > 0; upper = upper.parent()) {
			upward.add(names.getOrDefault(upper, ""));
		}
		return upward;
	}

	/** A value of a cell in a row. */
	@FunctionalInterface
	private interface OfCell {

		double of(int cell, int row);

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
