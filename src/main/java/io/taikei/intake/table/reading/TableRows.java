package io.taikei.intake.table.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.table.CaptionLevel;
import io.taikei.intake.table.Layout;
import io.taikei.intake.table.MappedTable;
import io.taikei.intake.table.TableMapping;
import io.taikei.intake.table.structure.Caption;
import io.taikei.intake.table.structure.RowKind;
import io.taikei.intake.table.structure.TableBody;
import io.taikei.intake.table.structure.Titles;

/**
 * The rows of all tables of a mapping; what is no row of elements is accounted for here.
 */
final class TableRows {

	private final List<Grid> grids;

	private final TableMapping mapping;

	private final CodeGrammar grammar;

	private final Ledger ledger;

	private final List<Doubt> doubts;

	TableRows(List<Grid> grids, TableMapping mapping, CodeGrammar grammar, Ledger ledger, List<Doubt> doubts) {
		this.grids = grids;
		this.mapping = mapping;
		this.grammar = grammar;
		this.ledger = ledger;
		this.doubts = doubts;
	}

	/** The rows, each with its index in its table. */
	Map<GridRow, Integer> read() {
		Map<GridRow, Integer> rows = new LinkedHashMap<>();
		Set<Integer> mapped = new HashSet<>();
		for (Layout layout : this.mapping.layouts()) {
			List<TableBody> bodies = layout.tables()
				.stream()
				.filter((table) -> isThere(layout, table))
				.map((table) -> TableBody.of(table, this.grids, layout.width(), this.grammar))
				.toList();
			bodies.forEach((body) -> mapped.add(body.table()));
			rows.putAll(read(layout, bodies));
			layout.tables()
				.stream()
				.filter((table) -> !isThere(layout, table))
				.forEach((table) -> this.doubts.add(Doubt.of(Kind.MAPPING_WITHOUT_TABLE, List.of(), table.table())));
			this.doubts.addAll(new LayoutGuesses(layout, bodies, this.mapping.levels(), this.ledger).doubts());
		}
		IntStream.range(0, this.grids.size()).filter((table) -> !mapped.contains(table)).forEach(this::tellUnread);
		return rows;
	}

	private boolean isThere(Layout layout, MappedTable table) {
		return table.table() >= 1 && table.table() <= this.grids.size()
				&& layout.columns()
					.stream()
					.filter((column) -> column.role().names())
					.allMatch((column) -> column.number() >= 1
							&& column.number() + table.left() - 1 <= this.grids.get(table.table() - 1).width());
	}

	private Map<GridRow, Integer> read(Layout layout, List<TableBody> bodies) {
		List<String> forms = layout.forms();
		RowReader reader = new RowReader(layout, this.mapping.levels().size(), this.grammar,
				bodies.stream().flatMap((body) -> body.cells(forms).stream()).toList());
		Map<GridRow, Integer> rows = new LinkedHashMap<>();
		for (TableBody body : bodies) {
			reader.begin(body, body.left() > 0 || body.isOnPage() || !body.kinds().contains(RowKind.HEADER));
			rows.putAll(read(layout, body, reader));
			tellRowsLeft(layout, body);
		}
		return rows;
	}

	private Map<GridRow, Integer> read(Layout layout, TableBody body, RowReader reader) {
		Map<GridRow, Integer> rows = new LinkedHashMap<>();
		Map<Integer, Caption> captions = body.captions().stream().collect(Collectors.toMap(Caption::row, (c) -> c));
		Set<Integer> data = new HashSet<>(body.data(layout.forms()));
		for (int row = -1; row < body.kinds().size(); row++) {
			int place = row;
			this.ledger.setRow(body, row, (row < 0) ? TextRole.CONTENT : roleOf(body.kinds().get(row)));
			Caption caption = captions.get(row);
			Optional<CaptionLevel> level = (caption == null) ? Optional.empty() : layout.captionLevel(caption.form());
			if (level.isPresent()) {
				rows.put(reader.caption(level.get().level(), Objects.requireNonNull(caption).naming()),
						Math.max(row, 0));
				this.ledger.setRow(body, row, TextRole.CONTENT);
			}
			else if (caption != null && caption.is(Caption.Kind.WIDE)) {
				reader.unread();
			}
			else if (data.contains(row)) {
				reader.read(body.grid().rows().get(row)).forEach((read) -> rows.put(read, place));
			}
		}
		return rows;
	}

	private void tellRowsLeft(Layout layout, TableBody body) {
		Set<Integer> unknown = body.captions()
			.stream()
			.filter((caption) -> caption.is(Caption.Kind.WIDE) && layout.captionLevel(caption.form()).isEmpty())
			.map(Caption::row)
			.collect(Collectors.toSet());
		tell(Kind.TOTAL, body, (row) -> body.kinds().get(row) == RowKind.TOTAL);
		tell(Kind.NOTE, body, (row) -> body.kinds().get(row) == RowKind.NOTE);
		tell(Kind.CAPTION_NOT_READ, body, unknown::contains);
	}

	private static TextRole roleOf(RowKind kind) {
		return switch (kind) {
			case ABOVE_HEADER -> TextRole.HEADING;
			case HEADER -> TextRole.HEADER;
			case TOTAL, NOTE -> TextRole.IGNORED;
			case BLANK, DATA -> TextRole.DOUBTFUL;
		};
	}

	private void tell(Kind doubt, TableBody body, IntPredicate which) {
		List<Integer> rows = IntStream.range(0, body.kinds().size()).filter(which).boxed().toList();
		if (!rows.isEmpty()) {
			this.doubts.add(Doubt.of(doubt,
					rows.stream()
						.flatMap((row) -> this.ledger.placesOf(body.table(), body.grid().rows().get(row)).stream())
						.distinct()
						.toList(),
					LevelNodes.listed(rows.stream().map((row) -> firstText(body.grid().rows().get(row))).toList())));
		}
	}

	private static String firstText(List<Cell> row) {
		return row.stream()
			.filter((cell) -> !cell.isBlank())
			.map((cell) -> Titles.inOneLine(cell.text()))
			.findFirst()
			.orElse("");
	}

	private void tellUnread(int table) {
		Grid grid = this.grids.get(table);
		this.ledger.setTable(table, TextRole.IGNORED);
		List<DocumentPlace> first = grid.rows()
			.stream()
			.flatMap((row) -> this.ledger.placesOf(table, row).stream())
			.limit(1)
			.toList();
		if (!first.isEmpty()) {
			this.doubts.add(Doubt.of(Kind.TABLE_NOT_READ, first, grid.name().isEmpty() ? table + 1 : grid.name()));
		}
	}

}
