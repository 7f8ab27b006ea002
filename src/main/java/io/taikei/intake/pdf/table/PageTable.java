package io.taikei.intake.pdf.table;

import java.util.List;

import io.taikei.intake.document.Cell;
import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.Segment;

/**
 * A table on one page.
 *
 * @param columns where each column begins, and where the last one ends
 * @param segments what stands in it
 * @param pitch how its lines follow each other; of one with ruling lines this is unknown,
 * and does not matter
 * @param ruled whether lines part its cells
 */
public record PageTable(int page, Box box, List<Float> columns, List<List<Cell>> rows, List<Segment> segments,
		LinePitch pitch, boolean ruled) {

	/** How far columns of one table may be off on the next page, in points. */
	private static final float OFF = 8;

	int width() {
		return this.columns.size() - 1;
	}

	/** Whether another one has the same columns, if perhaps further to a side. */
	boolean hasColumnsOf(PageTable other) {
		if (this.ruled != other.ruled || width() != other.width()) {
			return false;
		}
		float aside = this.columns.getFirst() - other.columns.getFirst();
		for (int i = 0; i < this.columns.size(); i++) {
			if (Math.abs(this.columns.get(i) - other.columns.get(i) - aside) > OFF) {
				return false;
			}
		}
		return true;
	}

}
