package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.pdf.page.Box;

/**
 * Cells that stand in the middle of the rows to which they belong: each begins where the
 * one before ends, and goes on as far below its middle as above.
 */
final class CentredCells {

	private final List<ColumnCell> anchors;

	private final List<Float> starts;

	/**
	 * @param starts where rows begin
	 */
	CentredCells(List<ColumnCell> anchors, List<Float> starts) {
		this.anchors = anchors;
		this.starts = starts;
	}

	/** The first row of each cell. */
	List<Integer> rows(List<ColumnCell> column) {
		List<Integer> rows = new ArrayList<>();
		int row = 0;
		for (ColumnCell cell : column) {
			rows.add(Math.min(row, this.starts.size() - 1));
			row = end(row, cell) + 1;
		}
		return rows;
	}

	/** The last row of a cell that begins with a row. */
	private int end(int row, ColumnCell cell) {
		int best = row;
		float nearest = Float.MAX_VALUE;
		for (int end = row; end < this.starts.size(); end++) {
			float off = Math.abs((top(row) + bottom(end)) / 2 - cell.box().centreY());
			if (off < nearest) {
				nearest = off;
				best = end;
			}
		}
		return best;
	}

	private float top(int row) {
		return of(row).top();
	}

	private float bottom(int row) {
		return of(row).bottom();
	}

	private Box of(int row) {
		float start = this.starts.get(Math.min(row, this.starts.size() - 1));
		return this.anchors.stream()
			.filter((anchor) -> anchor.firstLine() == start)
			.map(ColumnCell::box)
			.findFirst()
			.orElse(new Box(0, start, 0, start));
	}

}
