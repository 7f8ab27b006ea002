package io.taikei.reader.torntable.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The last level's column of a page against the codes of its rows: which cell may stand
 * in which row by structure alone. Rows stand in the order of their codes and none is
 * empty; a reserved place parts the cells before it from those after it; a row that kept
 * its code owns the cell beside it, and stands centred in its run.
 *
 * @param cells the cells, in order
 * @param codes the codes of the rows that own cells, in order
 * @param reserved the codes of reserved places
 * @param bounds the first and the last possible row of each cell
 * @param stated the cell that each row states as its own
 */
public record TableColumn(List<TableCell> cells, List<TableCode> codes, List<TablePiece.Coded> reserved,
		List<Bounds> bounds, Map<Integer, Integer> stated) {

	public static TableColumn of(TablePage page, int deepest) {
		NavigableSet<TableCode> codes = new TreeSet<>();
		page.coded().stream().map(TablePiece.Coded::code).filter((code) -> code.depth() == deepest).forEach(codes::add);
		for (TablePiece.InColumn piece : page.column()) {
			if (piece instanceof TablePiece.Row row) {
				codes.add(row.code());
			}
		}
		TableColumn column = new TableColumn(new ArrayList<>(), List.copyOf(codes), new ArrayList<>(),
				new ArrayList<>(), new TreeMap<>());
		column.fill(page.column());
		return column;
	}

	/** Whether a cell may stand in a row. */
	public boolean allows(int cell, int row) {
		return this.bounds.get(cell).contains(row);
	}

	/** The cell that each row states as its own; -1 where it states none. */
	public int[] statedCells() {
		return IntStream.range(0, this.codes.size()).map((row) -> this.stated.getOrDefault(row, -1)).toArray();
	}

	/** Whether a run of cells may be that of a row that states the given cell. */
	public static boolean isCentred(int stated, int from, int to) {
		return stated < 0 || stated - from == to - 1 - stated;
	}

	private void fill(List<TablePiece.InColumn> column) {
		Bounds open = new Bounds(0, this.codes.size() - 1);
		for (TablePiece.InColumn piece : column) {
			switch (piece) {
				case TablePiece.Text text -> add(new TableCell(text.source(), text.text()), open);
				case TablePiece.Row row -> {
					int own = this.codes.indexOf(row.code());
					closeBefore(own);
					this.stated.put(own, this.cells.size());
					add(new TableCell(row.source(), row.initiative()), new Bounds(own, own));
					open = new Bounds(own, this.codes.size() - 1);
				}
				case TablePiece.Coded place -> {
					int next = (int) this.codes.stream().filter((code) -> code.compareTo(place.code()) < 0).count();
					closeBefore(next - 1);
					this.reserved.add(place);
					open = new Bounds(next, this.codes.size() - 1);
				}
			}
		}
	}

	private void closeBefore(int last) {
		this.bounds.replaceAll((bounds) -> new Bounds(bounds.first(), Math.min(bounds.last(), last)));
	}

	private void add(TableCell cell, Bounds bounds) {
		this.cells.add(cell);
		this.bounds.add(bounds);
	}

	/** The rows a cell may stand in, from the first to the last. */
	record Bounds(int first, int last) {

		boolean contains(int row) {
			return this.first <= row && row <= this.last;
		}

	}

}
