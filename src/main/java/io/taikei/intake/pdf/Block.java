package io.taikei.intake.pdf;

import java.util.List;
import java.util.Optional;

/**
 * What is read as a whole: a line, or a table.
 *
 * @param table the table; empty for a line
 */
record Block(Box box, List<Segment> segments, Optional<PageTable> table) {

	static Block of(Segment segment) {
		return new Block(segment.box(), List.of(segment), Optional.empty());
	}

	static Block of(PageTable table) {
		return new Block(table.box(), table.segments(), Optional.of(table));
	}

	boolean isTable() {
		return this.table.isPresent();
	}

}
