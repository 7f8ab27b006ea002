package io.taikei.drafting.choice;

import java.util.List;

import io.taikei.intake.CaptionForm;
import io.taikei.intake.table.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * Tables with the same columns, and what may be chosen for them.
 *
 * @param tables the tables
 * @param columns all their columns, from the left
 * @param captions the levels that captions tell
 */
public record TableChoices(List<Table> tables, List<Column> columns, List<CaptionForm> captions) {

	/**
	 * A table.
	 *
	 * @param table its number among all
	 * @param document the document that it stands in
	 * @param name its name
	 * @param rows how many rows it has
	 * @param header the first row of its header
	 * @param headerRows how many rows the header has
	 * @param from its first column, as in a sheet
	 * @param read whether it is read
	 */
	public record Table(int table, String document, String name, int rows, int header, int headerRows, String from,
			boolean read) {

	}

	/**
	 * A column.
	 *
	 * @param letter its letter
	 * @param header the words of its header
	 * @param samples the first texts below the header
	 * @param holds what it holds
	 * @param level the index of the level that it is about; null where it is not read
	 * @param year the year of its values
	 * @param confidence how sure the proposal is
	 */
	public record Column(String letter, String header, List<String> samples, ColumnRole.Kind holds,
			@Nullable Integer level, @Nullable Integer year, double confidence) {

	}

}
