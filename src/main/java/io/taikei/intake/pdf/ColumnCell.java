package io.taikei.intake.pdf;

import java.util.List;

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

	String text() {
		return CellText.of(this.lines, this.room, Float.MAX_VALUE);
	}

}
