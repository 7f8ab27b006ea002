package io.taikei.intake.table;

import java.util.List;
import java.util.Optional;

/**
 * The columns that one or several tables share.
 *
 * @param columns all columns, from the left
 * @param tables the tables, in their order
 * @param captions the levels that rows over the width of the tables, lines above their
 * headers or their names tell
 */
public record Layout(List<MappedColumn> columns, List<MappedTable> tables, List<CaptionLevel> captions) {

	public Layout {
		columns = List.copyOf(columns);
		tables = List.copyOf(tables);
		captions = List.copyOf(captions);
	}

	public Layout(List<MappedColumn> columns, List<MappedTable> tables) {
		this(columns, tables, List.of());
	}

	/** How many columns its widest table has at least. */
	public int width() {
		return this.columns.stream().mapToInt(MappedColumn::number).max().orElse(0);
	}

	public Optional<CaptionLevel> captionLevel(String form) {
		return this.captions.stream().filter((caption) -> caption.form().equals(form)).findFirst();
	}

	/** The forms of the captions that name levels. */
	public List<String> forms() {
		return this.captions.stream().map(CaptionLevel::form).toList();
	}

}
