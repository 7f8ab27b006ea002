package io.taikei.export;

import java.io.IOException;

import io.taikei.export.sheet.CsvTable;
import io.taikei.export.sheet.Sheet;
import io.taikei.export.sheet.SheetWriter;
import io.taikei.export.sheet.WorkbookFile;

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
		return WorkbookFile
			.of((workbook) -> new SheetWriter(workbook.newWorksheet(name()), this.about, this.note).write(this.sheet));
	}

	/** The bytes of a file in UTF-8, with the mark by which Excel knows that. */
	public byte[] csv() throws IOException {
		return csv(this.sheet);
	}

	private static <T> byte[] csv(Sheet<T> sheet) throws IOException {
		return CsvTable.of(sheet.columns(), sheet.rows());
	}

}
