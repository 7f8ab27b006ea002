package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Cell;
import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.PageText;
import io.taikei.intake.pdf.page.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a table without lines: its header, and the rows of its body, part by
 * part between texts that stand over its width.
 */
final class AlignedBody {

	private final PageText page;

	private final ColumnSpans columns;

	private final LinePitch pitch;

	private final Set<Integer> centred;

	private final List<List<Cell>> rows = new ArrayList<>();

	private final List<Cell> doubtful = new ArrayList<>();

	private AlignedBody(PageText page, ColumnSpans columns, LinePitch pitch, Set<Integer> centred) {
		this.page = page;
		this.columns = columns;
		this.pitch = pitch;
		this.centred = new HashSet<>(centred);
	}

	/**
	 * @param before the table on the page before with the same columns, if it may go on
	 * here
	 */
	static PageTable read(PageText page, ColumnSpans columns, List<List<Segment>> rows, @Nullable PageTable before) {
		HeaderZone header = HeaderZone.of(columns, rows);
		List<List<Segment>> lines = rows.subList(header.count(), rows.size());
		LinePitch pitch = new ColumnCells(page.rulings(), columns, lines)
			.pitch((before != null) ? before.pitch() : LinePitch.UNKNOWN);
		AlignedBody body = new AlignedBody(page, columns, pitch, (before != null) ? before.centred() : Set.of());
		body.rows.addAll(header.rows(page.number()));
		body.read(lines.stream().sorted(Comparator.comparingDouble((line) -> line.getFirst().box().top())).toList(),
				before == null);
		List<Segment> segments = rows.stream().flatMap(List::stream).toList();
		List<Float> edges = Stream
			.concat(columns.spans().stream().map(ColumnSpans.Span::from), Stream.of(columns.spans().getLast().to()))
			.toList();
		Box box = Box.around(segments.stream().map(Segment::box).toList());
		return new PageTable(page.number(), box, edges, body.rows, segments, pitch, false, body.centred, body.doubtful);
	}

	private void read(List<List<Segment>> lines, boolean begins) {
		List<List<Segment>> part = new ArrayList<>();
		boolean first = begins;
		for (List<Segment> line : lines) {
			if (this.columns.isCaption(line)) {
				addPart(part, first);
				this.rows.add(caption(line.getFirst()));
				part.clear();
				first = true;
			}
			else {
				part.add(line);
			}
		}
		addPart(part, first);
	}

	private void addPart(List<List<Segment>> lines, boolean begins) {
		if (lines.isEmpty()) {
			return;
		}
		AlignedRows aligned = new AlignedRows(this.page.number(), this.columns,
				new ColumnCells(this.page.rulings(), this.columns, lines).read(this.pitch), this.centred, begins);
		List<List<Cell>> read = aligned.rows();
		this.rows.addAll(read);
		this.doubtful.addAll(aligned.doubtful(read));
		this.centred.addAll(aligned.centred());
	}

	private List<Cell> caption(Segment segment) {
		Address address = segment.box().onPage(this.page.number());
		return IntStream.range(0, this.columns.count())
			.mapToObj((column) -> new Cell(segment.text(), address, column > 0))
			.toList();
	}

}
