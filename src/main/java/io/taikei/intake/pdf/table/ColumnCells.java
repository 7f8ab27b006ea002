package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.pdf.page.CellText;
import io.taikei.intake.pdf.page.Ruling;
import io.taikei.intake.pdf.page.Segment;

/** Tells in each column of a table without lines which lines are one cell. */
final class ColumnCells {

	/**
	 * How much farther than the closest lines follow each other those of one cell may.
	 */
	private static final float CLOSE = 1.13f;

	/** What is farther is never of one cell, of the size. */
	private static final float FARTHEST = 1.75f;

	/** How much room a wrapped line leaves at most, of the size. */
	private static final float ROOM = 2.2f;

	/** How much it leaves where nothing else tells that it is wrapped. */
	private static final float NO_ROOM = 1.3f;

	/** Which share of lines that follow closely is wrapped if closeness tells them. */
	private static final float WRAPPED = 0.75f;

	/** How far the base lines of texts beside each other differ at most, of the size. */
	private static final float SAME_LINE = 0.2f;

	private final List<Ruling> rulings;

	private final ColumnSpans columns;

	private final List<List<Segment>> rows;

	private final List<List<Segment>> lines = new ArrayList<>();

	ColumnCells(List<Ruling> rulings, ColumnSpans columns, List<List<Segment>> rows) {
		this.rulings = rulings.stream().filter(Ruling::across).toList();
		this.columns = columns;
		this.rows = rows;
		for (int i = 0; i < columns.count(); i++) {
			int column = i;
			this.lines.add(CellText.lines(
					rows.stream().flatMap(List::stream).filter((segment) -> columns.of(segment) == column).toList()));
		}
	}

	/**
	 * How lines follow each other here.
	 * @param before how they did on the page before, where the table may begin
	 */
	LinePitch pitch(LinePitch before) {
		float close = Math.min(CLOSE * closest(), FARTHEST);
		return (before.tells() && before.close() <= close) ? before : new LinePitch(close, closenessTells(close));
	}

	List<List<ColumnCell>> read(LinePitch pitch) {
		List<List<ColumnCell>> cells = new ArrayList<>();
		for (int column = 0; column < this.columns.count(); column++) {
			float width = this.columns.spans().get(column).width();
			List<ColumnCell> ofColumn = new ArrayList<>();
			List<Segment> cell = new ArrayList<>();
			for (Segment line : this.lines.get(column)) {
				if (!cell.isEmpty() && !goesOn(cell.getLast(), line, pitch)) {
					ofColumn.add(new ColumnCell(List.copyOf(cell), width));
					cell.clear();
				}
				cell.add(line);
			}
			if (!cell.isEmpty()) {
				ofColumn.add(new ColumnCell(List.copyOf(cell), width));
			}
			cells.add(ofColumn);
		}
		return cells;
	}

	private boolean goesOn(Segment line, Segment next, LinePitch pitch) {
		return distance(line, next) <= pitch.close() && !isRuledBetween(line, next)
				&& (pitch.tells() || goOnBeside(next, pitch.close()));
	}

	/**
	 * Whether all that stands beside a line goes on from full lines: nothing begins
	 * there.
	 */
	private boolean goOnBeside(Segment next, float close) {
		for (int column = 0; column < this.columns.count(); column++) {
			List<Segment> ofColumn = this.lines.get(column);
			for (int i = 0; i < ofColumn.size(); i++) {
				if (isBeside(ofColumn.get(i), next) && (i == 0 || distance(ofColumn.get(i - 1), ofColumn.get(i)) > close
						|| !isFull(ofColumn.get(i - 1), column, NO_ROOM))) {
					return false;
				}
			}
		}
		return true;
	}

	private static boolean isBeside(Segment line, Segment other) {
		return Math.abs(other.box().bottom() - line.box().bottom()) < SAME_LINE * line.size();
	}

	private boolean isRuledBetween(Segment line, Segment next) {
		return this.rulings.stream()
			.anyMatch((ruling) -> ruling.at() > line.box().centreY() && ruling.at() < next.box().centreY()
					&& ruling.from() <= next.box().centreX() && ruling.to() >= next.box().centreX());
	}

	private boolean isFull(Segment line, int column, float room) {
		return this.columns.spans().get(column).width() - line.box().width() < room * line.size();
	}

	/** Whether no other column has text beside a line. */
	private boolean isAlone(Segment line) {
		return this.rows.stream().flatMap(List::stream).filter((other) -> isBeside(line, other)).count() < 2;
	}

	private static float distance(Segment line, Segment next) {
		return (next.box().bottom() - line.box().bottom()) / Math.max(line.size(), next.size());
	}

	/**
	 * How closely lines follow each other, of the size; what is closer than that
	 * overlaps.
	 */
	private float closest() {
		float closest = Float.MAX_VALUE;
		for (List<Segment> column : this.lines) {
			for (int i = 1; i < column.size(); i++) {
				float distance = distance(column.get(i - 1), column.get(i));
				closest = (distance >= 1) ? Math.min(closest, distance) : closest;
			}
		}
		return closest;
	}

	/**
	 * Whether lines that follow closely are wrapped: then most of those before are full,
	 * or those after stand alone beside fuller columns. Otherwise there is no more room
	 * between rows than between lines.
	 */
	private boolean closenessTells(float close) {
		int most = this.lines.stream().mapToInt(List::size).max().orElse(0);
		int followed = 0;
		int wrapped = 0;
		for (int column = 0; column < this.columns.count(); column++) {
			List<Segment> ofColumn = this.lines.get(column);
			for (int i = 1; i < ofColumn.size(); i++) {
				if (distance(ofColumn.get(i - 1), ofColumn.get(i)) <= close) {
					boolean aside = ofColumn.size() < most && isAlone(ofColumn.get(i));
					followed++;
					wrapped += (aside || isFull(ofColumn.get(i - 1), column, ROOM)) ? 1 : 0;
				}
			}
		}
		return wrapped > WRAPPED * followed;
	}

}
