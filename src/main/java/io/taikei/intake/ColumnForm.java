package io.taikei.intake;

import java.util.List;
import java.util.Objects;

import io.taikei.intake.table.MappedColumn;
import io.taikei.intake.table.ColumnRole;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param column its letter, as in a sheet whose first column is the table's
 * @param header the words of its header, for people
 * @param holds what it holds
 * @param level the level of the elements that it is about
 * @param year the year of its values
 * @param confidence how sure that is; certain if absent
 */
public record ColumnForm(String column, @Nullable String header, ColumnRole.Kind holds, @Nullable String level,
		@Nullable Integer year, @Nullable Double confidence) {

	static ColumnForm of(MappedColumn column, List<String> levels) {
		return new ColumnForm(CellReference.convertNumToColString(column.number() - 1), column.header(),
				column.role().kind(), levels.get(Objects.requireNonNull(column.role().level())), column.role().year(),
				(column.confidence() < 1) ? column.confidence() : null);
	}

	/** Not read where its level is none of the levels. */
	MappedColumn column(List<String> levels) {
		int index = levels.indexOf(this.level);
		return new MappedColumn(CellReference.convertColStringToIndex(this.column) + 1,
				Objects.requireNonNullElse(this.header, ""),
				(index < 0 || this.holds == ColumnRole.Kind.IGNORED) ? ColumnRole.IGNORED
						: new ColumnRole(this.holds, index, this.year),
				Objects.requireNonNullElse(this.confidence, 1.0));
	}

}
