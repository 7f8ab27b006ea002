package io.taikei.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import io.taikei.intake.document.Grid;
import io.taikei.intake.table.CaptionLevel;
import io.taikei.intake.table.Column;
import io.taikei.intake.table.ColumnRole;
import io.taikei.intake.table.HeaderRows;
import io.taikei.intake.table.Layout;
import io.taikei.intake.table.MappedTable;
import io.taikei.intake.table.Mapping;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * How documents were read, as it stands in a plan file and as a person may change it
 * there.
 *
 * @param documents the documents that were read
 * @param levels the names of the levels, from the top
 * @param tables the layouts of their tables; tables that stand in none are not read
 */
public record ReadingForm(List<DocumentForm> documents, List<String> levels, List<LayoutForm> tables) {

	/** A document, with the SHA-256 of its bytes in hex. */
	public record DocumentForm(String file, String sha256) {

	}

	/**
	 * Tables that have the same columns. Columns that are not named are not read.
	 *
	 * @param captions the levels that rows over the width of the tables, lines above them
	 * or their names tell; absent where there are none
	 */
	public record LayoutForm(List<TableForm> tables, List<ColumnForm> columns, @Nullable List<CaptionForm> captions) {

	}

	/**
	 * Captions that name elements of a level.
	 *
	 * @param form what they have in common: a mark, the word of a level, the kind of a
	 * number
	 * @param level the level
	 * @param confidence how sure that is; certain if absent
	 */
	public record CaptionForm(String form, String level, @Nullable Double confidence) {

	}

	/**
	 * A table.
	 *
	 * @param table its number among all tables of the documents, from 1
	 * @param name its name, for people
	 * @param header the first row of its header, from 1
	 * @param headerRows how many rows the header has; 0 where there is none, and the
	 * table begins with that row
	 * @param left its first column, from 1, from which the letters count, where several
	 * tables stand beside each other; the first if absent
	 */
	public record TableForm(int table, @Nullable String name, int header, int headerRows, @Nullable Integer left) {

	}

	/**
	 * A column.
	 *
	 * @param column its letter, as in a sheet
	 * @param header the words of its header, for people
	 * @param holds what it holds
	 * @param level the level of the elements that it is about
	 * @param year the year of its values
	 * @param confidence how sure that is; certain if absent
	 */
	public record ColumnForm(String column, @Nullable String header, ColumnRole.Kind holds, @Nullable String level,
			@Nullable Integer year, @Nullable Double confidence) {

	}

	/** The form of a reading. */
	public static ReadingForm of(List<DocumentForm> documents, Mapping mapping) {
		return new ReadingForm(documents, mapping.levels(),
				mapping.layouts().stream().map((layout) -> form(layout, mapping.levels())).toList());
	}

	private static LayoutForm form(Layout layout, List<String> levels) {
		return new LayoutForm(
				layout.tables()
					.stream()
					.map((table) -> new TableForm(table.table(), table.name(), table.header().first(),
							table.header().count(), (table.left() > 1) ? table.left() : null))
					.toList(),
				layout.columns()
					.stream()
					.filter((column) -> column.role().kind() != ColumnRole.Kind.IGNORED)
					.map((column) -> form(column, levels))
					.toList(),
				layout.captions()
					.stream()
					.map((caption) -> new CaptionForm(caption.form(), levels.get(caption.level()),
							(caption.confidence() < 1) ? caption.confidence() : null))
					.toList());
	}

	private static ColumnForm form(Column column, List<String> levels) {
		return new ColumnForm(CellReference.convertNumToColString(column.number() - 1), column.header(),
				column.role().kind(), levels.get(Objects.requireNonNull(column.role().level())), column.role().year(),
				(column.confidence() < 1) ? column.confidence() : null);
	}

	/**
	 * The mapping that the form says.
	 * @param tables all tables of the documents
	 */
	public Mapping mapping(List<Grid> tables) {
		return new Mapping(this.levels, this.tables.stream().map((layout) -> layout(layout, tables)).toList());
	}

	private Layout layout(LayoutForm form, List<Grid> tables) {
		int width = form.tables()
			.stream()
			.filter((table) -> table.table() >= 1 && table.table() <= tables.size())
			.mapToInt((table) -> tables.get(table.table() - 1).width())
			.max()
			.orElse(0);
		List<Column> columns = new ArrayList<>(IntStream.rangeClosed(1, width)
			.mapToObj((number) -> new Column(number, "", ColumnRole.IGNORED, 1))
			.toList());
		for (ColumnForm column : form.columns()) {
			int index = CellReference.convertColStringToIndex(column.column());
			if (index < width) {
				columns.set(index, column(column, index + 1));
			}
		}
		return new Layout(columns, form.tables()
			.stream()
			.map((table) -> new MappedTable(table.table(), Objects.requireNonNullElse(table.name(), ""),
					new HeaderRows(table.header(), table.headerRows()), Objects.requireNonNullElse(table.left(), 1)))
			.toList(),
				Objects.requireNonNullElse(form.captions(), List.<CaptionForm>of())
					.stream()
					.filter((caption) -> this.levels.contains(caption.level()))
					.map((caption) -> new CaptionLevel(caption.form(), this.levels.indexOf(caption.level()),
							Objects.requireNonNullElse(caption.confidence(), 1.0)))
					.toList());
	}

	private Column column(ColumnForm form, int number) {
		int level = this.levels.indexOf(form.level());
		return new Column(number, Objects.requireNonNullElse(form.header(), ""),
				(level < 0) ? ColumnRole.IGNORED : new ColumnRole(form.holds(), level, form.year()),
				Objects.requireNonNullElse(form.confidence(), 1.0));
	}

}
