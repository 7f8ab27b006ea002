package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.grid.Cell;

/**
 * Puts the lines of a table without lines into cells and rows. Lines that follow each other
 * closely, or without room to spare, are one cell; the column with the most cells tells the
 * rows.
 */
final class AlignedRows {

	/** How far cells of one row begin from each other, of the size. */
	private static final float SAME_ROW = 0.5f;

	private final int page;

	private final ColumnSpans columns;

	private final List<List<ColumnCell>> cells;

	private AlignedRows(int page, List<Ruling> rulings, ColumnSpans columns, List<List<Segment>> rows) {
		this.page = page;
		this.columns = columns;
		this.cells = ColumnCells.read(rulings, columns, rows);
	}

	static PageTable read(int page, List<Ruling> rulings, ColumnSpans columns, List<List<Segment>> rows) {
		AlignedRows aligned = new AlignedRows(page, rulings, columns, rows);
		List<Segment> segments = rows.stream().flatMap(List::stream).toList();
		List<Float> edges = Stream.concat(columns.spans().stream().map(ColumnSpans.Span::from),
				Stream.of(columns.spans().getLast().to()))
			.toList();
		Box box = Box.around(segments.stream().map(Segment::box).toList());
		return new PageTable(page, box, edges, aligned.rows(), segments, false);
	}

	private List<List<Cell>> rows() {
		List<ColumnCell> anchors = this.cells.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
		List<Float> starts = starts(anchors);
		List<List<Cell>> rows = new ArrayList<>();
		for (int row = 0; row < starts.size(); row++) {
			int number = row;
			rows.add(IntStream.range(0, this.columns.count())
				.mapToObj((column) -> cell(starts, number, column))
				.toList());
		}
		return rows;
	}

	/** Where rows begin: with a cell of the anchors, or where none of these stands beside a cell. */
	private List<Float> starts(List<ColumnCell> anchors) {
		List<Float> starts = new ArrayList<>(anchors.stream().map(ColumnCell::firstLine).toList());
		for (ColumnCell cell : this.cells.stream().flatMap(List::stream).toList()) {
			boolean beside = anchors.stream()
				.anyMatch((anchor) -> anchor.box().top() < cell.box().bottom()
						&& anchor.box().bottom() > cell.box().top());
			if (!beside && starts.stream().noneMatch((start) -> isSameRow(start, cell))) {
				starts.add(cell.firstLine());
			}
		}
		return starts.stream().sorted().toList();
	}

	private static boolean isSameRow(float start, ColumnCell cell) {
		return Math.abs(start - cell.firstLine()) < SAME_ROW * cell.size();
	}

	/** The row in which a cell begins; if none begins with it, that in which its middle is. */
	private static int row(List<Float> starts, ColumnCell cell) {
		for (int row = 0; row < starts.size(); row++) {
			if (isSameRow(starts.get(row), cell)) {
				return row;
			}
		}
		float middle = cell.box().centreY() + cell.size() / 2;
		return (int) starts.stream().skip(1).filter((start) -> start <= middle).count();
	}

	private Cell cell(List<Float> starts, int row, int column) {
		List<ColumnCell> here = this.cells.get(column).stream().filter((cell) -> row(starts, cell) == row).toList();
		ColumnSpans.Span span = this.columns.spans().get(column);
		if (here.isEmpty()) {
			float bottom = (row + 1 < starts.size()) ? starts.get(row + 1) : starts.get(row);
			return new Cell("", new Box(span.from(), starts.get(row), span.to(), bottom).onPage(this.page), false);
		}
		String text = String.join("\n", here.stream().map(ColumnCell::text).toList());
		return new Cell(text, Box.around(here.stream().map(ColumnCell::box).toList()).onPage(this.page), false);
	}

}
