package io.taikei.export.many;

import java.io.IOException;
import java.util.List;

import io.taikei.export.DocumentPage;
import io.taikei.export.DocumentTable;
import io.taikei.export.ExportLabels;
import io.taikei.export.sheet.CsvTable;
import io.taikei.export.sheet.Sheet;
import io.taikei.export.sheet.SheetWriter;
import io.taikei.export.sheet.WorkbookFile;

/** One plan beside several as an Excel workbook, a Word document, and CSV. */
public final class ManyFiles {

	private ManyFiles() {
	}

	/** The workbook's bytes: 対照表, 一覧, 計画 and 凡例; the same for the same comparison. */
	public static byte[] workbook(ManyPaper paper) throws IOException {
		ManySheets sheets = new ManySheets(paper);
		List<Sheet<?>> all = List.of(sheets.sideBySide(), sheets.lines(), sheets.plans(), ManySheets.legend(paper));
		return WorkbookFile.of((workbook) -> all.forEach(
				(sheet) -> new SheetWriter(workbook.newWorksheet(sheet.name()), paper.plans(), ExportLabels.SIMILAR)
					.write(sheet)));
	}

	/** The document's bytes, on A4 landscape: the lines, and how to read them. */
	public static byte[] document(ManyPaper paper) throws IOException {
		return DocumentPage.titled(paper.title(), paper.plans(), (document) -> {
			new DocumentTable<>(new ManySheets(paper).lines()).write(document);
			ManySheets.Legend.ALL.forEach((line) -> DocumentPage.paragraph(document, line.word() + "：" + line.meaning(),
					DocumentPage.SIZE, false));
		});
	}

	/** The bytes of a file in UTF-8, with the mark by which Excel knows that. */
	public static byte[] csv(ManyPaper paper) throws IOException {
		return CsvTable.of(new ManySheets(paper).facts(), ManyLine.of(paper.table()));
	}

}
