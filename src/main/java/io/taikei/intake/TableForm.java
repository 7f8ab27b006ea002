package io.taikei.intake;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.taikei.intake.table.HeaderRows;
import io.taikei.intake.table.MappedTable;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A table, or one of several that stand beside each other in it.
 *
 * @param number its number among all tables of the documents, from 1
 * @param name its name, for people
 * @param header the first row of its header, from 1
 * @param headerRows how many rows the header has; 0 where there is none, and the table
 * begins with that row
 * @param from its first column, as in a sheet, from which the columns of the layout
 * count; A if absent
 */
public record TableForm(@JsonProperty("table") int number, @Nullable String name, int header, int headerRows,
		@Nullable String from) {

	private static final String FIRST = "A";

	static TableForm of(MappedTable table) {
		String from = CellReference.convertNumToColString(table.left() - 1);
		return new TableForm(table.table(), table.name(), table.header().first(), table.header().count(),
				FIRST.equals(from) ? null : from);
	}

	MappedTable table() {
		return new MappedTable(this.number, Objects.requireNonNullElse(this.name, ""),
				new HeaderRows(this.header, this.headerRows),
				CellReference.convertColStringToIndex(Objects.requireNonNullElse(this.from, FIRST)) + 1);
	}

}
