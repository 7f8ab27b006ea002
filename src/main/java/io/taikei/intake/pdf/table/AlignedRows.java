package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.document.Cell;
import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.PageText;
import io.taikei.intake.pdf.page.Segment;

/**
 * Puts the lines of a table without lines into cells and rows. Lines that follow each
 * other closely, or without room to spare, are one cell; the column with the most cells
 * tells the rows.
 */
final class AlignedRows {

	/** How far cells of one row begin from each other, of the size. */
	private static final float SAME_ROW = 0.5f;

	/** How far below a cell's middle the base line is of a row beside it, of the size. */
	private static final float MIDDLE = 0.75f;

	/**
	 * Which share of a column's cells begins where a row does, unless they are centred.
	 */
	private static final float BEGINNING = 0.6f;

	private final int page;

	private final ColumnSpans columns;

	private final List<List<ColumnCell>> cells;

	private final List<ColumnCell> anchors;

	private final boolean centred;

	private final List<Float> starts;

	private AlignedRows(int page, ColumnSpans columns, List<List<ColumnCell>> cells) {
		this.page = page;
		this.columns = columns;
		this.cells = cells;
		this.anchors = cells.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
		this.centred = cells.stream().anyMatch(this::standInTheMiddle);
		this.starts = starts();
	}

	/**
	 * @param before how lines follow each other on the page before, where the table may
	 * begin
	 */
	static PageTable read(PageText page, ColumnSpans columns, List<List<Segment>> rows, LinePitch before) {
		ColumnCells cells = new ColumnCells(page.rulings(), columns, rows);
		LinePitch pitch = cells.pitch(before);
		AlignedRows aligned = new AlignedRows(page.number(), columns, cells.read(pitch));
		List<Segment> segments = rows.stream().flatMap(List::stream).toList();
		List<Float> edges = Stream
			.concat(columns.spans().stream().map(ColumnSpans.Span::from), Stream.of(columns.spans().getLast().to()))
			.toList();
		Box box = Box.around(segments.stream().map(Segment::box).toList());
		return new PageTable(page.number(), box, edges, aligned.rows(), segments, pitch, false);
	}

	private List<List<Cell>> rows() {
		List<Map<Integer, List<ColumnCell>>> placed = new ArrayList<>();
		for (List<ColumnCell> column : this.cells) {
			List<Integer> rows = isCentred(column) ? new CentredCells(this.anchors, this.starts).rows(column)
					: column.stream().map(this::row).toList();
			Map<Integer, List<ColumnCell>> ofColumn = new HashMap<>();
			for (int i = 0; i < column.size(); i++) {
				ofColumn.computeIfAbsent(rows.get(i), (row) -> new ArrayList<>()).add(column.get(i));
			}
			placed.add(ofColumn);
		}
		return IntStream.range(0, this.starts.size())
			.mapToObj((row) -> IntStream.range(0, this.columns.count())
				.mapToObj((column) -> cell(row, column, placed.get(column).getOrDefault(row, List.of())))
				.toList())
			.toList();
	}

	/** Whether a column's cells go over several rows and stand in the middle of these. */
	private boolean isCentred(List<ColumnCell> column) {
		return this.centred && column.size() * 2 < this.anchors.size();
	}

	/**
	 * Whether cells of a column that has few, but for its header, seldom begin where a
	 * row does.
	 */
	private boolean standInTheMiddle(List<ColumnCell> column) {
		List<ColumnCell> body = column.stream()
			.filter((cell) -> !isSameRow(this.anchors.getFirst().firstLine(), cell))
			.toList();
		long beginning = body.stream()
			.filter((cell) -> this.anchors.stream().anyMatch((anchor) -> isSameRow(anchor.firstLine(), cell)))
			.count();
		return column.size() * 2 < this.anchors.size() && beginning < BEGINNING * body.size();
	}

	/**
	 * Where rows begin: with a cell of the anchors, or where none of these stands beside
	 * a cell.
	 */
	private List<Float> starts() {
		List<Float> starts = new ArrayList<>(this.anchors.stream().map(ColumnCell::firstLine).toList());
		for (List<ColumnCell> column : this.cells) {
			if (!isCentred(column)) {
				column.stream()
					.filter((cell) -> starts.stream().noneMatch((start) -> isSameRow(start, cell)))
					.filter((cell) -> this.anchors.stream().noneMatch((anchor) -> anchor.isBeside(cell)))
					.forEach((cell) -> starts.add(cell.firstLine()));
			}
		}
		return starts.stream().sorted().toList();
	}

	private static boolean isSameRow(float start, ColumnCell cell) {
		return Math.abs(start - cell.firstLine()) < SAME_ROW * cell.size();
	}

	/**
	 * The row in which a cell begins; if none begins with it, that in which its middle
	 * is.
	 */
	private int row(ColumnCell cell) {
		for (int row = 0; row < this.starts.size(); row++) {
			if (isSameRow(this.starts.get(row), cell)) {
				return row;
			}
		}
		float middle = cell.box().centreY() + MIDDLE * cell.size();
		return (int) this.starts.stream().skip(1).filter((start) -> start <= middle).count();
	}

	private Cell cell(int row, int column, List<ColumnCell> here) {
		ColumnSpans.Span span = this.columns.spans().get(column);
		if (here.isEmpty()) {
			float bottom = (row + 1 < this.starts.size()) ? this.starts.get(row + 1) : this.starts.get(row);
			return new Cell("", new Box(span.from(), this.starts.get(row), span.to(), bottom).onPage(this.page), false);
		}
		String text = String.join("\n", here.stream().map(ColumnCell::text).toList());
		return new Cell(text, Box.around(here.stream().map(ColumnCell::box).toList()).onPage(this.page), false);
	}

}
