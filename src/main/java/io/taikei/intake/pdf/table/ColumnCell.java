package io.taikei.intake.pdf.table;

import java.util.List;

import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.CellText;
import io.taikei.intake.pdf.page.Flow;
import io.taikei.intake.pdf.page.Segment;

/**
 * Lines of one column that are one cell.
 *
 * @param room how wide the column is
 * @param sure whether it is certain that they, and no others, are one
 */
record ColumnCell(List<Segment> lines, float room, boolean sure) {

	Box box() {
		return Box.around(this.lines.stream().map(Segment::box).toList());
	}

	/** The base line of its first line; of one that goes down, of its first character. */
	float firstLine() {
		Segment first = this.lines.getFirst();
		return (first.flow() == Flow.ACROSS) ? first.box().bottom() : first.box().top() + first.size();
	}

	float size() {
		return this.lines.getFirst().size();
	}

	boolean isBeside(ColumnCell other) {
		return box().top() < other.box().bottom() && box().bottom() > other.box().top();
	}

	String text() {
		return CellText.of(this.lines, this.room, box().height());
	}

}
