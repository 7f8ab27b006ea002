package io.taikei.intake.pdf.table;

import java.util.List;

import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.CellText;
import io.taikei.intake.pdf.page.Segment;

/** Lines of one column that are one cell. */
record ColumnCell(List<Segment> lines, float room) {

	Box box() {
		return Box.around(this.lines.stream().map(Segment::box).toList());
	}

	float firstLine() {
		return this.lines.getFirst().box().bottom();
	}

	float size() {
		return this.lines.getFirst().size();
	}

	boolean isBeside(ColumnCell other) {
		return box().top() < other.box().bottom() && box().bottom() > other.box().top();
	}

	String text() {
		return CellText.of(this.lines, this.room, Float.MAX_VALUE);
	}

}
