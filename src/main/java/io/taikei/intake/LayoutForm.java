package io.taikei.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.taikei.intake.document.Grid;
import io.taikei.intake.table.MappedColumn;
import io.taikei.intake.table.ColumnRole;
import io.taikei.intake.table.Layout;
import io.taikei.intake.table.TableMapping;
import org.jspecify.annotations.Nullable;

/**
 * Tables that have the same columns. Columns that are not named are not read.
 *
 * @param tables the tables
 * @param columns what their columns hold
 * @param captions the levels that rows over the width of the tables, lines above them or
 * their names tell
 */
public record LayoutForm(List<TableForm> tables, List<ColumnForm> columns, @Nullable List<CaptionForm> captions) {

	/** A layout without tables or columns reads nothing. */
	public LayoutForm {
		tables = FormList.of(tables);
		columns = FormList.of(columns);
	}

	static LayoutForm of(Layout layout, List<String> levels) {
		return new LayoutForm(layout.tables().stream().map(TableForm::of).toList(),
				layout.columns()
					.stream()
					.filter((column) -> column.role().kind() != ColumnRole.Kind.IGNORED)
					.map((column) -> ColumnForm.of(column, levels))
					.toList(),
				layout.captions().stream().map((caption) -> CaptionForm.of(caption, levels)).toList());
	}

	static TableMapping mapping(List<String> levels, List<LayoutForm> layouts, List<Grid> grids) {
		return new TableMapping(levels, layouts.stream().map((layout) -> layout.layout(levels, grids)).toList());
	}

	private Layout layout(List<String> levels, List<Grid> grids) {
		List<MappedColumn> all = new ArrayList<>(IntStream.rangeClosed(1, width(grids))
			.mapToObj((number) -> new MappedColumn(number, "", ColumnRole.IGNORED, 1))
			.toList());
		this.columns.stream()
			.map((form) -> form.column(levels))
			.filter((column) -> column.number() <= all.size())
			.forEach((column) -> all.set(column.number() - 1, column));
		return new Layout(all, this.tables.stream().map(TableForm::table).toList(),
				FormList.of(this.captions)
					.stream()
					.filter((caption) -> levels.contains(caption.level()))
					.map((caption) -> caption.caption(levels))
					.toList());
	}

	private int width(List<Grid> grids) {
		return this.tables.stream()
			.filter((form) -> form.number() >= 1 && form.number() <= grids.size())
			.mapToInt((form) -> grids.get(form.number() - 1).width() - form.table().left() + 1)
			.max()
			.orElse(0);
	}

}
