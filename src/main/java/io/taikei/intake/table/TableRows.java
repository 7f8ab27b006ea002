package io.taikei.intake.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.Place;
import io.taikei.intake.document.TextRole;

/**
 * The rows of all tables of a mapping; what is no row of elements is accounted for here.
 */
final class TableRows {

	private static final double GUESSED = 0.7;

	private final List<Grid> grids;

	private final Mapping mapping;

	private final CodeGrammar grammar;

	private final Ledger ledger;

	private final List<Doubt> doubts;

	TableRows(List<Grid> grids, Mapping mapping, CodeGrammar grammar, Ledger ledger, List<Doubt> doubts) {
		this.grids = grids;
		this.mapping = mapping;
		this.grammar = grammar;
		this.ledger = ledger;
		this.doubts = doubts;
	}

	/** The rows, each with its index in its table. */
	Map<TableRow, Integer> read() {
		Map<TableRow, Integer> rows = new LinkedHashMap<>();
		Set<Integer> mapped = new HashSet<>();
		for (Layout layout : this.mapping.layouts()) {
			for (MappedTable table : layout.tables()) {
				if (isThere(layout, table)) {
					mapped.add(table.table() - 1);
					rows.putAll(read(layout, table));
				}
				else {
					this.doubts.add(Doubt.of(Kind.MAPPING_WITHOUT_TABLE, List.of(), table.table()));
				}
			}
			tellGuesses(layout);
		}
		IntStream.range(0, this.grids.size()).filter((table) -> !mapped.contains(table)).forEach(this::tellUnread);
		return rows;
	}

	private boolean isThere(Layout layout, MappedTable table) {
		return table.table() >= 1 && table.table() <= this.grids.size() && layout.columns()
			.stream()
			.allMatch((column) -> column.number() >= 1 && column.number() <= this.grids.get(table.table() - 1).width());
	}

	private Map<TableRow, Integer> read(Layout layout, MappedTable table) {
		int index = table.table() - 1;
		Grid grid = this.grids.get(index);
		List<RowKind> kinds = RowKind.of(grid, Header.of(grid, table.header()));
		List<List<Cell>> data = IntStream.range(0, kinds.size())
			.filter((row) -> kinds.get(row) == RowKind.DATA)
			.mapToObj(grid.rows()::get)
			.toList();
		RowReader reader = new RowReader(index, layout, this.mapping.levels().size(), this.grammar, data);
		Map<TableRow, Integer> rows = new LinkedHashMap<>();
		for (int row = 0; row < kinds.size(); row++) {
			this.ledger.setRow(index, row, roleOf(kinds.get(row)));
			if (kinds.get(row) == RowKind.DATA) {
				int place = row;
				reader.read(grid.rows().get(row)).forEach((read) -> rows.put(read, place));
			}
		}
		tell(Kind.TOTAL, RowKind.TOTAL, index, kinds);
		tell(Kind.NOTE, RowKind.NOTE, index, kinds);
		return rows;
	}

	private static TextRole roleOf(RowKind kind) {
		return switch (kind) {
			case ABOVE_HEADER -> TextRole.HEADING;
			case HEADER -> TextRole.HEADER;
			case TOTAL, NOTE -> TextRole.IGNORED;
			case BLANK, DATA -> TextRole.DOUBTFUL;
		};
	}

	private void tell(Kind doubt, RowKind kind, int table, List<RowKind> kinds) {
		List<Integer> rows = IntStream.range(0, kinds.size()).filter((row) -> kinds.get(row) == kind).boxed().toList();
		if (!rows.isEmpty()) {
			this.doubts.add(Doubt.of(doubt,
					rows.stream().flatMap((row) -> this.ledger.placesOf(table, row).stream()).distinct().toList(),
					LevelNodes.listed(rows.stream().map((row) -> firstText(table, row)).toList())));
		}
	}

	private String firstText(int table, int row) {
		return this.grids.get(table)
			.rows()
			.get(row)
			.stream()
			.filter((cell) -> !cell.isBlank())
			.map((cell) -> Titles.inOneLine(cell.text()))
			.findFirst()
			.orElse("");
	}

	private void tellGuesses(Layout layout) {
		for (Column column : layout.columns()) {
			Integer level = column.role().level();
			if (level != null && column.confidence() < GUESSED) {
				this.doubts.add(Doubt.of(Kind.COLUMN_GUESSED, placeOf(column, layout),
						column.header().isEmpty() ? String.valueOf(column.number()) : column.header(),
						column.role().text(this.mapping.levels())));
			}
		}
	}

	/** The header of a column, or else its first cell with text. */
	private List<Place> placeOf(Column column, Layout layout) {
		return layout.tables()
			.stream()
			.filter((table) -> isThere(layout, table))
			.flatMap((table) -> this.grids.get(table.table() - 1)
				.rows()
				.stream()
				.skip(Math.max(0, table.header().below() - 1L))
				.map((row) -> row.get(column.number() - 1))
				.filter((cell) -> !cell.isBlank())
				.map((cell) -> this.ledger.place(table.table() - 1, cell)))
			.limit(1)
			.toList();
	}

	private void tellUnread(int table) {
		Grid grid = this.grids.get(table);
		this.ledger.setTable(table, TextRole.IGNORED);
		List<Place> first = IntStream.range(0, grid.rows().size())
			.boxed()
			.flatMap((row) -> this.ledger.placesOf(table, row).stream())
			.limit(1)
			.toList();
		if (!first.isEmpty()) {
			this.doubts.add(Doubt.of(Kind.TABLE_NOT_READ, first, grid.name().isEmpty() ? table + 1 : grid.name()));
		}
	}

}
