package io.taikei.drafting.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.taikei.intake.CaptionForm;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Grid;
import io.taikei.intake.table.MappedColumn;
import io.taikei.intake.table.ColumnRole;
import io.taikei.intake.table.HeaderRows;
import io.taikei.intake.table.Layout;
import io.taikei.intake.table.MappedTable;
import io.taikei.intake.table.TableMapping;
import org.apache.poi.ss.util.CellReference;

/** What a person may choose of a reading: its tables, and those that it leaves out. */
public final class TableChoicesOfReading {

	private static final int SAMPLES = 3;

	private static final int SAMPLE = 40;

	private final List<Grid> grids;

	private final TableMapping mapping;

	public TableChoicesOfReading(List<DocumentFlow> documents, TableMapping mapping) {
		this.grids = DocumentFlow.grids(documents);
		this.mapping = mapping;
	}

	public List<TableChoices> all() {
		List<TableChoices> all = new ArrayList<>();
		Set<Integer> read = new HashSet<>();
		for (Layout layout : this.mapping.layouts()) {
			List<MappedTable> there = layout.tables()
				.stream()
				.filter((table) -> table.table() >= 1 && table.table() <= this.grids.size())
				.toList();
			there.forEach((table) -> read.add(table.table()));
			if (!there.isEmpty()) {
				all.add(choices(there, layout.columns(), captions(layout), true));
			}
		}
		for (int number = 1; number <= this.grids.size(); number++) {
			if (!read.contains(number) && this.grids.get(number - 1).width() > 0) {
				all.add(leftOut(number));
			}
		}
		return all;
	}

	private TableChoices leftOut(int number) {
		Grid grid = this.grids.get(number - 1);
		MappedTable table = new MappedTable(number, grid.name(), new HeaderRows(1, 1));
		return choices(List.of(table),
				IntStream.rangeClosed(1, grid.width())
					.mapToObj((column) -> new MappedColumn(column, grid.rows().getFirst().get(column - 1).text(),
							ColumnRole.IGNORED, 1))
					.toList(),
				List.of(), false);
	}

	private TableChoices choices(List<MappedTable> tables, List<MappedColumn> columns, List<CaptionForm> captions,
			boolean read) {
		return new TableChoices(tables.stream().map((table) -> table(table, read)).toList(),
				columns.stream().map((column) -> column(column, tables.getFirst())).toList(), captions);
	}

	private TableChoices.Table table(MappedTable table, boolean read) {
		Grid grid = this.grids.get(table.table() - 1);
		return new TableChoices.Table(table.table(), grid.file(), table.name().isEmpty() ? grid.name() : table.name(),
				grid.rows().size(), table.header().first(), table.header().count(),
				CellReference.convertNumToColString(table.left() - 1), read);
	}

	private TableChoices.Column column(MappedColumn column, MappedTable table) {
		return new TableChoices.Column(CellReference.convertNumToColString(column.number() - 1), header(column, table),
				samples(table, column.number()), column.role().kind(), column.role().level(), column.role().year(),
				column.confidence());
	}

	private String header(MappedColumn column, MappedTable table) {
		return (column.header().isEmpty() && table.header().count() > 0)
				? text(table, table.header().first() - 1, column.number()) : column.header();
	}

	/** Different ones, as a level's name stands in many rows. */
	private List<String> samples(MappedTable table, int column) {
		return IntStream
			.range(table.header().first() - 1 + table.header().count(), this.grids.get(table.table() - 1).rows().size())
			.mapToObj((row) -> text(table, row, column))
			.filter((text) -> !text.isEmpty())
			.distinct()
			.limit(SAMPLES)
			.map((text) -> (text.length() > SAMPLE) ? text.substring(0, SAMPLE) + "…" : text)
			.toList();
	}

	private String text(MappedTable table, int row, int column) {
		List<List<Cell>> rows = this.grids.get(table.table() - 1).rows();
		int index = table.left() - 1 + column - 1;
		return (row < rows.size() && index < rows.get(row).size()) ? rows.get(row).get(index).text().strip() : "";
	}

	private List<CaptionForm> captions(Layout layout) {
		return layout.captions()
			.stream()
			.map((caption) -> new CaptionForm(caption.form(), this.mapping.levels().get(caption.level()),
					caption.confidence()))
			.toList();
	}

}
