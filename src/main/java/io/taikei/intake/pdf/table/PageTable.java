package io.taikei.intake.pdf.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
 * @param centred the columns whose cells stand in the middle of their rows
 * @param doubtful cells whose rows are not certain
 */
public record PageTable(int page, Box box, List<Float> columns, List<List<Cell>> rows, List<Segment> segments,
		LinePitch pitch, boolean ruled, Set<Integer> centred, List<Cell> doubtful) {

	/** How far columns of one table may be off on the next page, in points. */
	private static final float OFF = 8;

	/** How far the halves of a table begin from each other on a spread, in points. */
	private static final float SAME_HEIGHT = 4;

	private static final int FEWEST_LINES = 3;

	/** Which share of lines then has a line beside it on the other page. */
	private static final float SHARED = 0.6f;

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

	/**
	 * Whether all that stands on the page before or after has its lines at the heights of
	 * this one's, as the other half of a table has that is cut over a spread.
	 */
	public boolean isHalfOfSpread(List<Segment> onOther, List<PageTable> tables) {
		float top = onOther.stream().map((segment) -> segment.box().top()).min(Float::compare).orElse(0f);
		if (this.ruled || tables.stream().anyMatch((other) -> hasColumnsOf(other) || hasHeaderOf(other))
				|| Math.abs(this.box.top() - top) > SAME_HEIGHT) {
			return false;
		}
		Set<Integer> heights = this.segments.stream().map(PageTable::height).collect(Collectors.toSet());
		Set<Integer> others = onOther.stream().map(PageTable::height).collect(Collectors.toSet());
		long shared = others.stream()
			.filter((height) -> heights.contains(height) || heights.contains(height - 1)
					|| heights.contains(height + 1))
			.count();
		return others.size() >= FEWEST_LINES && others.size() <= heights.size() && shared >= SHARED * others.size();
	}

	private boolean hasHeaderOf(PageTable other) {
		return texts(this).equals(texts(other));
	}

	private static List<String> texts(PageTable table) {
		return table.rows.getFirst().stream().map(Cell::text).toList();
	}

	private static int height(Segment segment) {
		return Math.round(segment.box().bottom());
	}

}
