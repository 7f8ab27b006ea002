package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.taikei.intake.pdf.page.Box;

/**
 * Cells that stand in the middle of the rows to which they belong. Each row belongs to
 * one cell, and each cell has rows that follow each other; of all such ways, that is
 * taken in which the cells stand in the middle best.
 */
final class CentredCells {

	/** How far off the middle a cell may be that still stands there, of the size. */
	private static final double EXACT = 0.3;

	/** What it costs that the first rows belong to no cell, as where a page goes on. */
	private static final double NO_FIRST = 0.6;

	/** What it costs that the last rows belong to none. */
	private static final double NO_LAST = 0.9;

	private final List<Box> rows;

	private final List<ColumnCell> cells;

	private final boolean begins;

	private final double[][] costs;

	private final int[][] firsts;

	private final float margin;

	/**
	 * @param rows the rows from above
	 * @param cells the cells of a column from above; at most as many as rows
	 * @param begins whether the first row belongs to a cell here, and not to one of the
	 * page before
	 */
	CentredCells(List<Box> rows, List<ColumnCell> cells, boolean begins) {
		this.rows = rows;
		this.cells = cells;
		this.begins = begins;
		this.costs = new double[cells.size()][rows.size() + 1];
		this.firsts = new int[cells.size()][rows.size() + 1];
		this.margin = margin(rows);
	}

	/** The rows of each cell. */
	List<RowRange> ranges() {
		for (int cell = 0; cell < this.cells.size(); cell++) {
			Arrays.fill(this.costs[cell], Double.MAX_VALUE);
			for (int first = cell; first < this.rows.size(); first++) {
				double before = before(cell, first);
				for (int end = first + 1; before < Double.MAX_VALUE && end <= this.rows.size(); end++) {
					double cost = before + off(this.cells.get(cell), first, end);
					if (cost < this.costs[cell][end]) {
						this.costs[cell][end] = cost;
						this.firsts[cell][end] = first;
					}
				}
			}
		}
		return traced();
	}

	private double before(int cell, int first) {
		return (cell > 0) ? this.costs[cell - 1][first] : (first == 0) ? 0 : this.begins ? Double.MAX_VALUE : NO_FIRST;
	}

	private List<RowRange> traced() {
		List<RowRange> ranges = new ArrayList<>();
		int end = this.rows.size();
		double[] last = this.costs[this.cells.size() - 1];
		for (int other = this.rows.size() - 1; other > 0; other--) {
			end = (last[other] + NO_LAST < last[end] + ((end < this.rows.size()) ? NO_LAST : 0)) ? other : end;
		}
		for (int cell = this.cells.size() - 1; cell >= 0; cell--) {
			int first = this.firsts[cell][end];
			ranges.addFirst(new RowRange(first, end, off(this.cells.get(cell), first, end) < EXACT));
			end = first;
		}
		return ranges;
	}

	/** How far a cell is off the middle of rows, of its size. */
	private double off(ColumnCell cell, int first, int end) {
		Box box = cell.box();
		float top = edge(first);
		float bottom = edge(end);
		double off = Math.abs((top + bottom) / 2 - box.centreY());
		if (box.height() > bottom - top) {
			off = Math.min(off, Math.abs(box.top() - this.rows.get(first).top()));
		}
		return off / cell.size();
	}

	/** Where a row ends and the next one begins. */
	private float edge(int row) {
		if (row == 0) {
			return this.rows.getFirst().top() - this.margin;
		}
		return (row == this.rows.size()) ? this.rows.getLast().bottom() + this.margin
				: (this.rows.get(row - 1).bottom() + this.rows.get(row).top()) / 2;
	}

	/** How far above the first row it begins, as most rows do. */
	private static float margin(List<Box> rows) {
		List<Float> gaps = new ArrayList<>();
		for (int row = 1; row < rows.size(); row++) {
			gaps.add(rows.get(row).top() - rows.get(row - 1).bottom());
		}
		gaps.sort(Float::compare);
		return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2) / 2;
	}

	/**
	 * The rows of a cell.
	 *
	 * @param end the first that is not of it
	 * @param exact whether it stands in the middle of these
	 */
	record RowRange(int first, int end, boolean exact) {

	}

}
