package io.taikei.intake.file.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.AddressText;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.NumberRanges;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.SourceTable;
import io.taikei.text.Bilingual;
import org.apache.poi.ss.util.CellReference;

/**
 * What has to be known of the sheets of an Excel file: what is hidden, and what is
 * missing.
 */
final class SheetDoubts {

	private final String file;

	private final List<SourceTable> sheets;

	private final List<Doubt> doubts = new ArrayList<>();

	private SheetDoubts(String file, List<SourceTable> sheets) {
		this.file = file;
		this.sheets = sheets;
	}

	/**
	 * All doubts.
	 * @param formulas where a formula has no value
	 */
	static List<Doubt> of(String file, List<SourceTable> sheets, List<Address> formulas) {
		SheetDoubts doubts = new SheetDoubts(file, sheets);
		doubts.addFormulas(formulas);
		doubts.addSheets();
		doubts.add(Kind.HIDDEN_ROWS, SheetDoubts::hiddenRows, Integer::toString,
				(sheet, row) -> new Address.OfSheet(sheet, row, 1));
		doubts.add(Kind.HIDDEN_COLUMNS, SheetDoubts::hiddenColumns,
				(column) -> CellReference.convertNumToColString(column - 1),
				(sheet, column) -> new Address.OfSheet(sheet, 1, column));
		return doubts.doubts;
	}

	private void addFormulas(List<Address> formulas) {
		if (!formulas.isEmpty()) {
			this.doubts.add(Doubt.of(Kind.FORMULA_WITHOUT_VALUE,
					formulas.stream().map((address) -> new DocumentPlace(this.file, address)).toList(),
					Integer.toString(formulas.size()), AddressText.of(formulas.getFirst())));
		}
	}

	private void addSheets() {
		List<String> names = this.sheets.stream()
			.filter(SourceTable::hidden)
			.map((sheet) -> sheet.grid().name())
			.toList();
		if (!names.isEmpty()) {
			this.doubts.add(Doubt.of(Kind.HIDDEN_SHEETS,
					names.stream()
						.map((name) -> new DocumentPlace(this.file, new Address.OfSheet(name, 1, 1)))
						.toList(),
					new Bilingual(String.join("、", names), String.join(", ", names))));
		}
	}

	private void add(Kind kind, Function<SourceTable, Collection<Integer>> hidden, IntFunction<String> written,
			BiFunction<String, Integer, Address> address) {
		List<DocumentPlace> places = this.sheets.stream()
			.flatMap((sheet) -> hidden.apply(sheet)
				.stream()
				.map((number) -> new DocumentPlace(this.file, address.apply(sheet.grid().name(), number))))
			.toList();
		if (!places.isEmpty()) {
			this.doubts.add(Doubt.of(kind, places,
					this.sheets.stream()
						.filter((sheet) -> !hidden.apply(sheet).isEmpty())
						.map((sheet) -> sheet.grid().name() + " " + NumberRanges.text(hidden.apply(sheet), written))
						.collect(Collectors.joining("; "))));
		}
	}

	/** The hidden rows in which anything is written. */
	private static List<Integer> hiddenRows(SourceTable sheet) {
		List<List<Cell>> rows = sheet.grid().rows();
		return sheet.hiddenRows()
			.stream()
			.filter((row) -> row <= rows.size() && rows.get(row - 1).stream().anyMatch(SheetDoubts::isWritten))
			.toList();
	}

	private static List<Integer> hiddenColumns(SourceTable sheet) {
		List<List<Cell>> rows = sheet.grid().rows();
		return IntStream.rangeClosed(1, sheet.grid().width())
			.filter((column) -> sheet.hiddenColumns().contains(column)
					&& rows.stream().anyMatch((row) -> isWritten(row.get(column - 1))))
			.boxed()
			.toList();
	}

	private static boolean isWritten(Cell cell) {
		return !cell.merged() && !cell.isBlank();
	}

}
