package io.taikei.intake.table.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.table.MappedTable;

/**
 * A table taken apart.
 *
 * @param table its index among all
 * @param left the index of its first column there
 * @param grid its cells, with blank ones where it is narrower than others of its layout
 * @param kinds what each row is
 * @param captions what may stand for rows below it
 */
public record TableBody(int table, int left, Grid grid, List<RowKind> kinds, List<Caption> captions) {

	/**
	 * Takes a table apart.
	 * @param width how many columns its layout has
	 */
	public static TableBody of(MappedTable table, List<Grid> grids, int width, CodeGrammar grammar) {
		Grid widened = widened(table.of(grids.get(table.table() - 1), width), width);
		List<RowKind> kinds = RowKind.of(widened, Header.of(widened, table.header()));
		return new TableBody(table.table() - 1, table.left() - 1, widened, kinds,
				new CaptionFinder(widened, kinds, grammar).find());
	}

	/** A sheet or page ends with its last column that has text. */
	private static Grid widened(Grid grid, int width) {
		return (grid.width() >= width || grid.width() == 0) ? grid
				: new Grid(grid.file(), grid.name(), grid.rows().stream().map((row) -> widened(row, width)).toList());
	}

	private static List<Cell> widened(List<Cell> row, int width) {
		List<Cell> cells = new ArrayList<>(row);
		cells.addAll(Collections.nCopies(width - row.size(), new Cell("", row.getLast().address(), true)));
		return cells;
	}

	/**
	 * The rows of elements; neither captions of the forms given nor those over the width
	 * of the table, whatever their form.
	 */
	public List<Integer> data(Collection<String> forms) {
		Set<Integer> others = new HashSet<>();
		this.captions.stream()
			.filter((caption) -> caption.is(Caption.Kind.WIDE) || forms.contains(caption.form()))
			.forEach((caption) -> others.add(caption.row()));
		return IntStream.range(0, this.kinds.size())
			.filter((row) -> this.kinds.get(row) == RowKind.DATA && !others.contains(row))
			.boxed()
			.toList();
	}

	public List<List<Cell>> cells(Collection<String> forms) {
		return data(forms).stream().map(this.grid.rows()::get).toList();
	}

	/** The last row of the header, if there is one, and those below. */
	public Stream<List<Cell>> fromHeader() {
		int header = Math.max(this.kinds.indexOf(RowKind.HEADER), 0);
		int last = IntStream.range(header, this.kinds.size())
			.takeWhile((row) -> this.kinds.get(row) == RowKind.HEADER)
			.max()
			.orElse(header);
		return this.grid.rows().stream().skip(last);
	}

	public boolean isOnPage() {
		return this.grid.width() > 0 && this.grid.rows().getFirst().getFirst().address() instanceof Address.OfPage;
	}

}
