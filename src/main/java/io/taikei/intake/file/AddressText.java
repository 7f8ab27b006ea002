package io.taikei.intake.file;

import io.taikei.intake.grid.CellAddress;
import org.apache.poi.ss.util.CellReference;

/** Addresses as a person reads them, such as シート「施策」B12. */
public final class AddressText {

	private AddressText() {
	}

	/** Where a cell stands. */
	public static IntakeText of(CellAddress address) {
		return switch (address) {
			case CellAddress.OfSheet(String sheet, int row, int column) when sheet.isEmpty() ->
				IntakeText.of("address.cell", letters(column) + row);
			case CellAddress.OfSheet(String sheet, int row, int column) ->
				IntakeText.of("address.sheet-cell", sheet, letters(column) + row);
			case CellAddress.OfPage page -> IntakeText.of("address.page", number(page.page()));
			case CellAddress.OfTable(int table, int row, int column) ->
				IntakeText.of("address.table-cell", number(table), number(row), number(column));
		};
	}

	/** Where a cell's whole row stands. */
	public static IntakeText ofRow(CellAddress address) {
		return switch (address) {
			case CellAddress.OfSheet(String sheet, int row, int column) when sheet.isEmpty() ->
				IntakeText.of("address.row", number(row));
			case CellAddress.OfSheet(String sheet, int row, int column) ->
				IntakeText.of("address.sheet-row", sheet, number(row));
			case CellAddress.OfPage page -> of(page);
			case CellAddress.OfTable(int table, int row, int column) ->
				IntakeText.of("address.table-row", number(table), number(row));
		};
	}

	private static String letters(int column) {
		return CellReference.convertNumToColString(column - 1);
	}

	/** Without the separators that people give to amounts. */
	private static String number(int number) {
		return Integer.toString(number);
	}

}
