package io.taikei.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.taikei.export.sheet.Column;
import io.taikei.export.sheet.PrintSetup;
import io.taikei.export.sheet.ReproducibleZip;
import io.taikei.export.sheet.Sheet;
import io.taikei.export.sheet.SheetWriter;
import org.dhatim.fastexcel.Workbook;

/**
 * The answer to a question as a table to hand in, in Japanese: an Excel workbook, or CSV.
 */
public final class AnswerFile {

	private final Sheet<?> sheet;

	private final String about;

	private final String note;

	/**
	 * A table.
	 * @param about what was asked about
	 * @param note what one has to know to read it
	 */
	AnswerFile(Sheet<?> sheet, String about, String note) {
		this.sheet = sheet;
		this.about = about;
		this.note = note;
	}

	/** The table's name, for the name of the file. */
	public String name() {
		return this.sheet.name();
	}

	/** The bytes of a workbook of one sheet; the same for the same answer. */
	public byte[] workbook() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "Taikei", null)) {
			workbook.setGlobalDefaultFont(PrintSetup.FONT, PrintSetup.FONT_SIZE);
			new SheetWriter(workbook.newWorksheet(name()), this.about, this.note).write(this.sheet);
		}
		return ReproducibleZip.copyOf(bytes.toByteArray());
	}

	/** The bytes of a file in UTF-8, with the mark by which Excel knows that. */
	public byte[] csv() throws IOException {
		return csv(this.sheet);
	}

	private static <T> byte[] csv(Sheet<T> sheet) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(CrosswalkCsv.BYTE_ORDER_MARK);
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes)) {
			csv.writeRecord(sheet.columns().stream().map((column) -> CrosswalkCsv.cell(column.title())).toList());
			sheet.rows().forEach((row) -> csv.writeRecord(cells(sheet.columns(), row)));
		}
		return bytes.toByteArray();
	}

	private static <T> List<String> cells(List<Column<T>> columns, T row) {
		return columns.stream().map((column) -> CrosswalkCsv.cell(column.value().apply(row))).toList();
	}

}
