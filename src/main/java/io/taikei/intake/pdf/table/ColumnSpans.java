package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.Segment;

/**
 * The columns of a table without lines, as far as text goes in each. A row whose text
 * reaches over from one into another is not of the table.
 */
final class ColumnSpans {

	private List<Span> spans;

	ColumnSpans(List<Span> spans) {
		this.spans = List.copyOf(spans);
	}

	static ColumnSpans of(List<Segment> row) {
		return new ColumnSpans(row.stream().map((segment) -> Span.of(segment.box())).toList());
	}

	List<Span> spans() {
		return this.spans;
	}

	int count() {
		return this.spans.size();
	}

	/**
	 * Widens the columns by a row, or leaves them as they are if it is none of theirs.
	 */
	boolean take(List<Segment> row) {
		List<Span> wider = new ArrayList<>(this.spans);
		for (Segment segment : row) {
			Span span = Span.of(segment.box());
			List<Span> met = wider.stream().filter(span::meets).toList();
			if (met.size() > 1) {
				return false;
			}
			wider.removeAll(met);
			wider.add(met.isEmpty() ? span : met.getFirst().with(span));
		}
		wider.sort(Comparator.comparingDouble(Span::from));
		for (int i = 1; i < wider.size(); i++) {
			if (wider.get(i).meets(wider.get(i - 1))) {
				return false;
			}
		}
		this.spans = List.copyOf(wider);
		return true;
	}

	/** Whether each text of a row stands in one column. */
	boolean fits(List<Segment> row) {
		return new ColumnSpans(this.spans).take(row);
	}

	/** Whether a text stands in a column, or over several. */
	boolean isWithin(Segment segment) {
		return this.spans.stream().anyMatch(Span.of(segment.box())::meets);
	}

	/** Whether a text stands over several columns. */
	boolean isAcross(Segment segment) {
		return this.spans.stream().filter(Span.of(segment.box())::meets).count() > 1;
	}

	boolean meets(int column, Segment segment) {
		return this.spans.get(column).meets(Span.of(segment.box()));
	}

	/** Whether a row is one text that stands over several columns. */
	boolean isCaption(List<Segment> row) {
		return row.size() == 1 && isAcross(row.getFirst());
	}

	/** The column in which a text stands, or begins. */
	int of(Segment segment) {
		return IntStream.range(0, count())
			.filter((i) -> this.spans.get(i).meets(Span.of(segment.box())))
			.findFirst()
			.orElseThrow();
	}

	/** From where to where something goes, across the page. */
	record Span(float from, float to) {

		static Span of(Box box) {
			return new Span(box.left(), box.right());
		}

		float width() {
			return this.to - this.from;
		}

		boolean meets(Span other) {
			return this.from < other.to && this.to > other.from;
		}

		Span with(Span other) {
			return new Span(Math.min(this.from, other.from), Math.max(this.to, other.to));
		}

	}

}
