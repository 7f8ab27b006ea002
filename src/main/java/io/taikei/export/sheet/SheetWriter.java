package io.taikei.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet: its title, a header that stays in sight and repeats on every printed
 * page, and rows whose texts are wrapped. It prints on A4 landscape.
 */
public final class SheetWriter {

	private static final int HEADER = 2;

	private static final int FROZEN_COLUMNS = 2;

	private final Worksheet worksheet;

	private final String plans;

	private final String note;

	/**
	 * Writes on a worksheet.
	 * @param plans what is compared or asked about
	 * @param note what one has to know to read it
	 */
	public SheetWriter(Worksheet worksheet, String plans, String note) {
		this.worksheet = worksheet;
		this.plans = plans;
		this.note = note;
	}

	public <T> void write(Sheet<T> sheet) {
		SheetLook.title(this.worksheet, sheet.lead(), this.plans, this.note);
		int[] lines = new int[1 + sheet.rows().size()];
		List<Double> widths = new ArrayList<>();
		for (int c = 0; c < sheet.columns().size(); c++) {
			widths.add((double) writeColumn(c, sheet.columns().get(c), sheet, lines));
		}
		writeHeights(lines);
		int lastColumn = sheet.columns().size() - 1;
		int lastRow = HEADER + sheet.rows().size();
		style(lastRow, lastColumn);
		this.worksheet.freezePane(FROZEN_COLUMNS, HEADER + 1);
		if (sheet.group() == null) {
			this.worksheet.setAutoFilter(HEADER, 0, lastRow, lastColumn);
		}
		new PrintSetup(this.plans).apply(this.worksheet, sheet.name(), widths, FROZEN_COLUMNS);
		this.worksheet.repeatRows(HEADER);
	}

	/**
	 * Raises the lines of the header, and of each row, to those of this column.
	 * @return how wide it is; 0 where it is hidden
	 */
	private <T> int writeColumn(int c, Column<T> column, Sheet<T> sheet, int[] lines) {
		List<T> rows = sheet.rows();
		List<Optional<Object>> cells = rows.stream().map(column.value()).map(Optional::ofNullable).toList();
		List<String> texts = cells.stream().map((cell) -> cell.map(Object::toString).orElse("")).toList();
		int width = column.width(texts);
		this.worksheet.width(c, width);
		this.worksheet.value(HEADER, c, column.title());
		lines[0] = Math.max(lines[0], column.hidden() ? 1 : column.linesOfTitle(width, sheet.group() == null));
		if (column.hidden()) {
			this.worksheet.hideColumn(c);
		}
		if (!column.choices().isEmpty() && !rows.isEmpty()) {
			choose(c, column.choices(), HEADER + rows.size());
		}
		for (int r = 0; r < rows.size(); r++) {
			int together = column.ofGroup() ? sheet.rowsOfGroup(r) : 1;
			if (together > 0) {
				writeCell(HEADER + 1 + r, c, cells.get(r).orElse(null));
				merge(HEADER + 1 + r, c, together);
				int needed = column.hidden() ? 1 : Column.lines(texts.get(r), width);
				raise(lines, r + 1, together, Math.ceilDiv(needed, together));
			}
		}
		return column.hidden() ? 0 : width;
	}

	private void merge(int row, int column, int rows) {
		if (rows > 1) {
			this.worksheet.range(row, column, row + rows - 1, column).merge();
		}
	}

	private static void raise(int[] lines, int first, int count, int least) {
		for (int r = first; r < first + count; r++) {
			lines[r] = Math.max(lines[r], least);
		}
	}

	/** A list to choose from; what is none of it is refused. */
	private void choose(int column, List<String> choices, int lastRow) {
		this.worksheet.range(HEADER + 1, column, lastRow, column)
			.validateWithListByFormula("\"" + String.join(",", choices) + "\"")
			.allowBlank(true)
			.showDropdown(true)
			.showErrorMessage(true)
			.errorStyle(DataValidationErrorStyle.STOP)
			.errorTitle("判定")
			.error(String.join("・", choices) + "のいずれかを選ぶか、空欄にしてください。");
	}

	/** Not every program that opens the file fits rows to wrapped texts by itself. */
	private void writeHeights(int[] lines) {
		for (int r = 0; r < lines.length; r++) {
			this.worksheet.rowHeight(HEADER + r, Math.min(lines[r] * SheetLook.LINE, Worksheet.MAX_ROW_HEIGHT));
		}
	}

	private void writeCell(int row, int column, @Nullable Object value) {
		if (value instanceof Number number) {
			this.worksheet.value(row, column, number);
			this.worksheet.style(row, column).format(isWhole(number) ? "0" : "0.00").set();
		}
		else if (value != null) {
			// A text of its own type in the file, never a formula.
			this.worksheet.value(row, column, value.toString());
		}
	}

	private static boolean isWhole(Number number) {
		return number instanceof Long || number instanceof Integer;
	}

	private void style(int lastRow, int lastColumn) {
		SheetLook.header(this.worksheet.range(HEADER, 0, HEADER, lastColumn), "center");
		if (lastRow > HEADER) {
			SheetLook.rows(this.worksheet.range(HEADER + 1, 0, lastRow, lastColumn), "top");
		}
	}

}
