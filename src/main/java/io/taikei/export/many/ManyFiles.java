package io.taikei.export.many;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import io.taikei.export.DocumentPage;
import io.taikei.export.DocumentTable;
import io.taikei.export.ExportLabels;
import io.taikei.export.sheet.CsvTable;
import io.taikei.export.sheet.ReproducibleZip;
import io.taikei.export.sheet.Sheet;
import io.taikei.export.sheet.SheetWriter;
import io.taikei.export.sheet.WorkbookFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** One plan beside several as an Excel workbook, a Word document, and CSV. */
public final class ManyFiles {

	private static final int TITLE = 16;

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
		ManySheets sheets = new ManySheets(paper);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			DocumentPage.a4Landscape(document);
			document.getProperties().getCoreProperties().setTitle(paper.title());
			paragraph(document, paper.title(), TITLE, true);
			paragraph(document, paper.plans(), DocumentPage.SIZE, false);
			paragraph(document, ExportLabels.SIMILAR, DocumentPage.SIZE, false);
			new DocumentTable<>(sheets.lines()).write(document);
			ManySheets.Legend.ALL
				.forEach((line) -> paragraph(document, line.word() + "：" + line.meaning(), DocumentPage.SIZE, false));
			document.write(bytes);
		}
		return ReproducibleZip.copyOf(bytes.toByteArray());
	}

	/** The bytes of a file in UTF-8, with the mark by which Excel knows that. */
	public static byte[] csv(ManyPaper paper) throws IOException {
		return CsvTable.of(new ManySheets(paper).facts(), ManyLine.of(paper.table()));
	}

	private static void paragraph(XWPFDocument document, String text, int size, boolean bold) {
		DocumentPage.write(document.createParagraph(), text, size, bold);
	}

}
