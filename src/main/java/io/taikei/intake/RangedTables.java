package io.taikei.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.ReadRange;
import io.taikei.intake.table.HeaderRows;
import io.taikei.intake.table.MappedTable;

/**
 * Tables of which a person wants parts to be read. Rows outside of these stand empty, so
 * that all others keep their numbers; a header is always read.
 */
final class RangedTables {

	private final List<Grid> grids;

	private final List<ReadRange> ranges;

	private final List<AccountedText> leftOut = new ArrayList<>();

	RangedTables(List<Grid> all, ReadingMethod.OfTables reading) {
		this.ranges = reading.ranges();
		this.grids = this.ranges.isEmpty() ? all
				: IntStream.range(0, all.size())
					.mapToObj((index) -> ranged(all.get(index), headers(index + 1, reading)))
					.toList();
	}

	List<Grid> grids() {
		return this.grids;
	}

	/** The account of what was read, with what was left out. */
	List<AccountedText> withLeftOut(List<AccountedText> account) {
		return Stream.concat(account.stream(), this.leftOut.stream()).toList();
	}

	private static List<HeaderRows> headers(int table, ReadingMethod.OfTables reading) {
		return reading.mapping()
			.layouts()
			.stream()
			.flatMap((layout) -> layout.tables().stream())
			.filter((mapped) -> mapped.table() == table)
			.map(MappedTable::header)
			.toList();
	}

	private Grid ranged(Grid grid, List<HeaderRows> headers) {
		List<List<Cell>> rows = new ArrayList<>();
		Set<DocumentPlace> kept = new HashSet<>();
		boolean read = false;
		for (int index = 0; index < grid.rows().size(); index++) {
			List<Cell> row = grid.rows().get(index);
			List<Cell> own = row.stream().filter((cell) -> !cell.merged()).toList();
			read = own.isEmpty() ? read : own.stream().anyMatch((cell) -> isRead(grid, cell));
			boolean keep = read || isHeader(index, headers);
			rows.add(keep ? row : row.stream().map((cell) -> new Cell("", cell.address(), cell.merged())).toList());
			if (keep) {
				row.forEach((cell) -> kept.add(new DocumentPlace(grid.file(), cell.address())));
			}
		}
		leaveOut(grid, kept);
		return new Grid(grid.file(), grid.name(), rows);
	}

	private void leaveOut(Grid grid, Set<DocumentPlace> kept) {
		AccountedText.leftOut(grid).filter((text) -> !kept.contains(text.place())).forEach(this.leftOut::add);
	}

	private static boolean isHeader(int index, List<HeaderRows> headers) {
		return headers.stream().anyMatch((header) -> index >= header.first() - 1 && index < header.below());
	}

	private boolean isRead(Grid grid, Cell cell) {
		return this.ranges.stream().anyMatch((range) -> range.contains(grid.file(), cell.address()));
	}

}
