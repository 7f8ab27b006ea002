package io.taikei.intake.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.taikei.intake.document.Cell;
import io.taikei.intake.pdf.page.Box;

/**
 * Puts the cells of a table without lines into rows. The column with the most cells tells
 * the rows; those of another one begin where a row does, or stand in the middle of the
 * rows to which they belong.
 */
final class AlignedRows {

	/** How far cells of one row begin from each other, of the size. */
	private static final float SAME_ROW = 0.5f;

	/** How far the middles of cells of one row are from each other, of the size. */
	private static final float SAME_MIDDLE = 0.3f;

	/** How far below a cell's middle the base line is of a row beside it, of the size. */
	private static final float MIDDLE = 0.75f;

	/** Which share of a column's cells begins where a row does, if most should. */
	private static final float MOST = 0.75f;

	/** Which share of rows a column has cells in that tell how high rows are. */
	private static final float FULL = 0.8f;

	private final int page;

	private final ColumnSpans columns;

	private final List<List<ColumnCell>> cells;

	private final List<ColumnCell> anchors;

	/** Which columns are centred; those of the page before at first. */
	private final Set<Integer> centred;

	private final boolean begins;

	private final List<Float> starts;

	private final List<Box> extents = new ArrayList<>();

	private final Map<Integer, List<CentredCells.RowRange>> ranges = new HashMap<>();

	/**
	 * @param centred the columns that are centred on the page before
	 * @param begins whether the rows begin the table, or a part of it
	 */
	AlignedRows(int page, ColumnSpans columns, List<List<ColumnCell>> cells, Set<Integer> centred, boolean begins) {
		this.page = page;
		this.columns = columns;
		this.cells = cells;
		this.centred = new HashSet<>(centred);
		this.begins = begins;
		this.anchors = cells.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
		this.starts = starts();
		place();
	}

	Set<Integer> centred() {
		return this.centred;
	}

	/**
	 * Where rows begin: with a cell of the anchors, or where none of these stands beside
	 * the cell of a column that is not centred.
	 */
	private List<Float> starts() {
		List<Float> starts = new ArrayList<>(this.anchors.stream().map(ColumnCell::firstLine).toList());
		for (int column = 0; column < this.cells.size(); column++) {
			if (!this.centred.contains(column) && beginning(column) >= MOST) {
				this.cells.get(column)
					.stream()
					.filter((cell) -> starts.stream().noneMatch((start) -> isSameRow(start, cell)))
					.filter((cell) -> this.anchors.stream().noneMatch((anchor) -> anchor.isBeside(cell)))
					.forEach((cell) -> starts.add(cell.firstLine()));
			}
		}
		return starts.stream().sorted().toList();
	}

	/** Which share of a column's cells begins with an anchor. */
	private double beginning(int column) {
		List<ColumnCell> own = this.cells.get(column);
		long beginning = own.stream()
			.filter((cell) -> this.anchors.stream().anyMatch((anchor) -> isSameRow(anchor.firstLine(), cell)))
			.count();
		return own.isEmpty() ? 1 : (double) beginning / own.size();
	}

	private static boolean isSameRow(float start, ColumnCell cell) {
		return Math.abs(start - cell.firstLine()) < SAME_ROW * cell.size();
	}

	/** Places the columns with more cells first, as they tell how high rows are. */
	private void place() {
		this.starts.forEach((start) -> this.extents.add(this.anchors.stream()
			.filter((anchor) -> anchor.firstLine() == start)
			.map(ColumnCell::box)
			.findFirst()
			.orElse(new Box(0, start, 0, start))));
		IntStream.range(0, this.cells.size())
			.boxed()
			.sorted(Comparator.comparingInt((Integer column) -> this.cells.get(column).size()).reversed())
			.forEach(this::place);
	}

	private void place(int column) {
		List<ColumnCell> own = this.cells.get(column);
		if (own.isEmpty()) {
			return;
		}
		List<CentredCells.RowRange> middle = (own.size() > this.starts.size()) ? List.of()
				: new CentredCells(this.extents, own, this.begins).ranges();
		boolean takeMiddle = !middle.isEmpty() && isCentred(column, middle);
		if (takeMiddle) {
			this.centred.add(column);
		}
		else {
			this.centred.remove(column);
		}
		this.ranges.put(column, takeMiddle ? middle : beginning(own));
		if (own.size() >= FULL * this.starts.size()) {
			for (int i = 0; i < own.size(); i++) {
				CentredCells.RowRange range = this.ranges.get(column).get(i);
				if (!takeMiddle || range.end() == range.first() + 1) {
					this.extents.set(range.first(), this.extents.get(range.first()).with(own.get(i).box()));
				}
			}
		}
	}

	/**
	 * Cells that all stand beside one row each may be those of these rows alone, unless
	 * the first row has none.
	 */
	private boolean isCentred(int column, List<CentredCells.RowRange> middle) {
		List<ColumnCell> own = this.cells.get(column);
		boolean exact = middle.stream().allMatch(CentredCells.RowRange::exact);
		double beginning = beginning(column);
		boolean blankAbove = this.begins && rowBeside(own.getFirst()) != 0;
		boolean alone = own.stream().allMatch((cell) -> rowBeside(cell) >= 0);
		if (alone && !blankAbove && !this.centred.contains(column)) {
			return false;
		}
		long exactly = middle.stream().filter(CentredCells.RowRange::exact).count();
		return exact || (beginning < MOST && exactly > beginning * middle.size());
	}

	/** The row that begins with a cell, or whose middle is the cell's; -1 if none. */
	private int rowBeside(ColumnCell cell) {
		return IntStream.range(0, this.starts.size())
			.filter((row) -> isSameRow(this.starts.get(row), cell))
			.findFirst()
			.orElseGet(() -> IntStream.range(0, this.starts.size())
				.filter((row) -> Math.abs(this.extents.get(row).centreY() - cell.box().centreY()) < SAME_MIDDLE
						* cell.size())
				.findFirst()
				.orElse(-1));
	}

	/** Of cells that begin where rows do, the row; certain if one does. */
	private List<CentredCells.RowRange> beginning(List<ColumnCell> own) {
		return own.stream().map((cell) -> {
			int row = rowBeside(cell);
			float middle = cell.box().centreY() + MIDDLE * cell.size();
			int nearest = (int) this.starts.stream().skip(1).filter((start) -> start <= middle).count();
			return (row >= 0) ? new CentredCells.RowRange(row, row + 1, true)
					: new CentredCells.RowRange(nearest, nearest + 1, false);
		}).toList();
	}

	List<List<Cell>> rows() {
		return IntStream.range(0, this.starts.size())
			.mapToObj(
					(row) -> IntStream.range(0, this.columns.count()).mapToObj((column) -> cell(row, column)).toList())
			.toList();
	}

	/**
	 * All cells of the rows about which a cell leaves a doubt: its own, as far as the
	 * next cell of its column goes, and those beside them.
	 */
	List<Cell> doubtful(List<List<Cell>> rows) {
		return IntStream.range(0, this.cells.size())
			.flatMap((column) -> IntStream.range(0, this.cells.get(column).size())
				.filter((cell) -> !isCertain(column, cell))
				.flatMap((cell) -> reach(column, cell)))
			.distinct()
			.sorted()
			.mapToObj(rows::get)
			.flatMap(List::stream)
			.filter((cell) -> !cell.isBlank())
			.toList();
	}

	private IntStream reach(int column, int cell) {
		List<CentredCells.RowRange> ranges = this.ranges.getOrDefault(column, List.of());
		int end = (cell + 1 < ranges.size()) ? ranges.get(cell + 1).end() : this.starts.size();
		int first = (cell == 0 && !this.begins) ? 0 : Math.max(0, ranges.get(cell).first() - 1);
		return IntStream.range(first, end);
	}

	/**
	 * Whether it is certain what a cell is, and that it alone belongs to its rows; the
	 * first in the middle of rows may belong to some of the page before.
	 */
	private boolean isCertain(int column, int cell) {
		List<CentredCells.RowRange> ranges = this.ranges.getOrDefault(column, List.of());
		CentredCells.RowRange range = ranges.get(cell);
		boolean onPageBefore = cell == 0 && !this.begins && this.centred.contains(column);
		return !onPageBefore && range.exact() && this.cells.get(column).get(cell).sure()
				&& ranges.stream().filter((other) -> other.first() == range.first()).count() == 1;
	}

	private Cell cell(int row, int column) {
		ColumnSpans.Span span = this.columns.spans().get(column);
		List<CentredCells.RowRange> ranges = this.ranges.getOrDefault(column, List.of());
		List<Integer> here = IntStream.range(0, ranges.size())
			.filter((i) -> ranges.get(i).first() <= row && ranges.get(i).end() > row)
			.boxed()
			.toList();
		if (here.isEmpty()) {
			float bottom = (row + 1 < this.starts.size()) ? this.starts.get(row + 1) : this.starts.get(row);
			return new Cell("", new Box(span.from(), this.starts.get(row), span.to(), bottom).onPage(this.page), false);
		}
		List<ColumnCell> cells = here.stream().map(this.cells.get(column)::get).toList();
		String text = String.join("\n", cells.stream().map(ColumnCell::text).toList());
		return new Cell(text, Box.around(cells.stream().map(ColumnCell::box).toList()).onPage(this.page),
				ranges.get(here.getFirst()).first() < row);
	}

}
