package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.document.Cell;
import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.Segment;
import io.taikei.intake.table.structure.HeaderWords;

/**
 * The lines at the top of a table without lines that are its header: those with which
 * most columns have words that headers have.
 */
final class HeaderZone {

	private static final int MOST_LINES = 8;

	private static final int FEWEST_KNOWN = 2;

	private final ColumnSpans columns;

	private final List<List<Segment>> lines;

	private HeaderZone(ColumnSpans columns, List<List<Segment>> lines) {
		this.columns = columns;
		this.lines = lines;
	}

	/** The header; without lines where none is known. */
	static HeaderZone of(ColumnSpans columns, List<List<Segment>> rows) {
		HeaderZone best = new HeaderZone(columns, List.of());
		long most = FEWEST_KNOWN - 1;
		for (int count = 1; count <= Math.min(MOST_LINES, rows.size()); count++) {
			HeaderZone zone = new HeaderZone(columns, rows.subList(0, count));
			long known = zone.known();
			if (known > most) {
				best = zone;
				most = known;
			}
		}
		return best;
	}

	int count() {
		return this.lines.size();
	}

	/** How many columns have known words, less those that have others below. */
	long known() {
		return IntStream.range(0, this.columns.count())
			.mapToObj(this::own)
			.filter((own) -> label(own) < own.size())
			.count();
	}

	/** The lines of a column alone. */
	private List<Segment> own(int column) {
		return segments().filter((segment) -> !this.columns.isAcross(segment))
			.filter((segment) -> this.columns.of(segment) == column)
			.toList();
	}

	/** From which line on a column's words are known together. */
	private static int label(List<Segment> own) {
		return IntStream.range(0, own.size())
			.filter((from) -> HeaderWords.areKnown(text(own.subList(from, own.size()))))
			.findFirst()
			.orElse(own.size());
	}

	private static String text(List<Segment> lines) {
		return lines.stream().map(Segment::text).collect(Collectors.joining());
	}

	private Stream<Segment> segments() {
		return this.lines.stream().flatMap(List::stream);
	}

	/** One row of words, below another one of what stands over several columns. */
	List<List<Cell>> rows(int page) {
		if (this.lines.isEmpty()) {
			return List.of();
		}
		List<Cell> groups = new ArrayList<>();
		List<Cell> labels = new ArrayList<>();
		for (int column = 0; column < this.columns.count(); column++) {
			List<Segment> own = own(column);
			int known = label(own);
			int label = (known < own.size()) ? known : 0;
			List<Segment> across = across(column);
			boolean goesOn = column > 0 && !across.isEmpty() && across.equals(across(column - 1));
			groups.add(cell(page, column, Stream.concat(across.stream(), own.subList(0, label).stream()).toList(),
					goesOn));
			labels.add(cell(page, column, own.subList(label, own.size()), false));
		}
		return groups.stream().allMatch(Cell::isBlank) ? List.of(labels) : List.of(groups, labels);
	}

	private List<Segment> across(int column) {
		return segments().filter(this.columns::isAcross)
			.filter((segment) -> this.columns.meets(column, segment))
			.toList();
	}

	private Cell cell(int page, int column, List<Segment> lines, boolean merged) {
		ColumnSpans.Span span = this.columns.spans().get(column);
		Box top = this.lines.getFirst().getFirst().box();
		Box box = lines.isEmpty() ? new Box(span.from(), top.top(), span.to(), top.bottom())
				: Box.around(lines.stream().map(Segment::box).toList());
		return new Cell(text(lines), box.onPage(page), merged);
	}

}
