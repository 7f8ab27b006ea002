package io.taikei.export;

import java.util.List;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet: its title, a header that stays in sight and repeats on every printed
 * page, and rows whose texts are wrapped. It prints on A4 landscape, one page wide.
 */
final class SheetWriter {

	private static final int HEADER = 2;

	private static final int FROZEN_COLUMNS = 2;

	/** The height of a line of 游ゴシック of 10 points, in points. */
	private static final double LINE = 17;

	private static final float MARGIN = 0.4f;

	private static final String FONT = "游ゴシック";

	private static final int SMALL = 9;

	private final Worksheet worksheet;

	private final String plans;

	SheetWriter(Worksheet worksheet, String plans) {
		this.worksheet = worksheet;
		this.plans = plans;
	}

	<T> void write(Sheet<T> sheet) {
		writeTitle(sheet);
		List<Column<T>> columns = sheet.columns();
		int[] widths = columns.stream().mapToInt((column) -> column.width(sheet.rows())).toArray();
		for (int c = 0; c < widths.length; c++) {
			writeColumn(c, widths[c], columns.get(c), sheet.rows());
		}
		writeHeights(sheet, widths);
		int lastColumn = widths.length - 1;
		int lastRow = HEADER + sheet.rows().size();
		style(lastRow, lastColumn);
		this.worksheet.freezePane(FROZEN_COLUMNS, HEADER + 1);
		this.worksheet.setAutoFilter(HEADER, 0, lastRow, lastColumn);
		print(sheet.name());
	}

	/**
	 * Not every program that opens the file fits rows to wrapped texts by itself.
	 */
	private <T> void writeHeights(Sheet<T> sheet, int[] widths) {
		List<Column<T>> columns = sheet.columns();
		writeHeight(HEADER, IntStream.range(0, widths.length).map((c) -> columns.get(c).linesOfTitle(widths[c])));
		for (int r = 0; r < sheet.rows().size(); r++) {
			T row = sheet.rows().get(r);
			writeHeight(HEADER + 1 + r,
					IntStream.range(0, widths.length).map((c) -> columns.get(c).lines(row, widths[c])));
		}
	}

	private void writeHeight(int row, IntStream lines) {
		this.worksheet.rowHeight(row, Math.min(lines.max().orElse(1) * LINE, Worksheet.MAX_ROW_HEIGHT));
	}

	private void writeTitle(Sheet<?> sheet) {
		this.worksheet.value(0, 0, sheet.lead());
		this.worksheet.style(0, 0).bold().fontSize(14).set();
		this.worksheet.value(1, 0, this.plans + "　" + Words.SIMILAR);
	}

	private <T> void writeColumn(int c, int width, Column<T> column, List<T> rows) {
		this.worksheet.width(c, width);
		this.worksheet.value(HEADER, c, column.title());
		for (int r = 0; r < rows.size(); r++) {
			writeCell(HEADER + 1 + r, c, column.value().apply(rows.get(r)));
		}
	}

	private void writeCell(int row, int column, @Nullable Object value) {
		if (value instanceof Number number) {
			this.worksheet.value(row, column, number);
			this.worksheet.style(row, column).format("0.00").set();
		}
		else if (value != null) {
			// A text of its own type in the file, never a formula.
			this.worksheet.value(row, column, value.toString());
		}
	}

	private void style(int lastRow, int lastColumn) {
		this.worksheet.range(HEADER, 0, HEADER, lastColumn)
			.style()
			.bold()
			.fillColor("E8EEF3")
			.borderStyle(BorderStyle.THIN)
			.wrapText(true)
			.verticalAlignment("center")
			.set();
		if (lastRow > HEADER) {
			this.worksheet.range(HEADER + 1, 0, lastRow, lastColumn)
				.style()
				.borderStyle(BorderStyle.THIN)
				.wrapText(true)
				.verticalAlignment("top")
				.set();
		}
	}

	private void print(String name) {
		this.worksheet.paperSize(PaperSize.A4_PAPER);
		this.worksheet.pageOrientation("landscape");
		this.worksheet.fitToWidth((short) 1);
		this.worksheet.fitToHeight((short) 0);
		this.worksheet.setAutoPageBreaks(true);
		this.worksheet.leftMargin(MARGIN);
		this.worksheet.rightMargin(MARGIN);
		this.worksheet.repeatRows(HEADER);
		// An ampersand begins a code there.
		this.worksheet.header(this.plans.replace("&", "&&"), Position.LEFT, FONT, SMALL);
		this.worksheet.header(name, Position.RIGHT, FONT, SMALL);
		this.worksheet.footer("&P / &N", Position.CENTER, FONT, SMALL);
	}

}
