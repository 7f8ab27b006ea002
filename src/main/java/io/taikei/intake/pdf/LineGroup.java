package io.taikei.intake.pdf;

import java.util.List;
import java.util.Optional;

import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.Segment;
import io.taikei.intake.pdf.table.PageTable;

/**
 * What is read as a whole: a line, or a table.
 *
 * @param table the table; empty for a line
 */
record LineGroup(Box box, List<Segment> segments, Optional<PageTable> table) {

	static LineGroup of(Segment segment) {
		return new LineGroup(segment.box(), List.of(segment), Optional.empty());
	}

	static LineGroup of(PageTable table) {
		return new LineGroup(table.box(), table.segments(), Optional.of(table));
	}

	boolean isTable() {
		return this.table.isPresent();
	}

}
