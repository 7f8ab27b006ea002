package io.taikei.intake.pdf;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

import io.taikei.intake.pdf.page.Flow;
import io.taikei.intake.pdf.page.Segment;

/**
 * Where the columns of a document's text begin, so that how far a line is indented can be
 * told. The few lines of a short column may all be indented; its edge is that of another
 * one.
 */
final class ColumnEdges {

	private static final int FEWEST_LINES = 5;

	/** How far columns on several pages are off each other, in points. */
	private static final float OFF = 2;

	private final TreeSet<Float> edges = new TreeSet<>();

	/**
	 * @param columns those of all pages
	 */
	ColumnEdges(List<List<LineGroup>> columns) {
		columns.stream()
			.filter((column) -> lines(column).size() >= FEWEST_LINES)
			.forEach((column) -> leftmost(column).ifPresent((edge) -> this.edges.add((float) edge)));
	}

	/** Where a column begins, in points from the page's left edge. */
	float of(List<LineGroup> column) {
		float own = (float) leftmost(column).orElse(0);
		Float known = (lines(column).size() < FEWEST_LINES) ? this.edges.floor(own + OFF) : null;
		return (known != null) ? Math.min(known, own) : own;
	}

	private static OptionalDouble leftmost(List<LineGroup> column) {
		return lines(column).stream().mapToDouble((line) -> line.box().left()).min();
	}

	private static List<Segment> lines(List<LineGroup> column) {
		return column.stream()
			.filter((block) -> !block.isTable())
			.flatMap((block) -> block.segments().stream())
			.filter((segment) -> segment.flow() == Flow.ACROSS)
			.toList();
	}

}
