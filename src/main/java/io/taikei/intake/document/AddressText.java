package io.taikei.intake.document;

import io.taikei.text.Bilingual;
import org.apache.poi.ss.util.CellReference;

/** Addresses as a person reads them, such as シート「施策」B12. */
public final class AddressText {

	static final String BUNDLE = "io.taikei.intake.document.addresses";

	private AddressText() {
	}

	/** Where a cell stands. */
	public static Bilingual of(Address address) {
		return switch (address) {
			case Address.OfSheet(String sheet, int row, int column) when sheet.isEmpty() ->
				text("cell", letters(column) + row);
			case Address.OfSheet(String sheet, int row, int column) -> text("sheet-cell", sheet, letters(column) + row);
			case Address.OfPage page -> text("page", number(page.page()));
			case Address.OfTable(int table, int row, int column) ->
				text("table-cell", number(table), number(row), number(column));
			case Address.OfLine(int line) -> text("line", number(line));
			case Address.OfParagraph(int paragraph) -> text("paragraph", number(paragraph));
		};
	}

	/** Where a cell's whole row stands. */
	public static Bilingual ofRow(Address address) {
		return switch (address) {
			case Address.OfSheet(String sheet, int row, int column) when sheet.isEmpty() -> text("row", number(row));
			case Address.OfSheet(String sheet, int row, int column) -> text("sheet-row", sheet, number(row));
			case Address.OfPage page -> of(page);
			case Address.OfTable(int table, int row, int column) -> text("table-row", number(table), number(row));
			case Address.OfLine line -> of(line);
			case Address.OfParagraph paragraph -> of(paragraph);
		};
	}

	private static Bilingual text(String key, Object... arguments) {
		return Bilingual.of(BUNDLE, key, arguments);
	}

	private static String letters(int column) {
		return CellReference.convertNumToColString(column - 1);
	}

	/** Without the separators that people give to amounts. */
	private static String number(int number) {
		return Integer.toString(number);
	}

}
