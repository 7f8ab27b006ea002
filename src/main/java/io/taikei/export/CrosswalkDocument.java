package io.taikei.export;

import java.io.IOException;
import java.util.List;

import io.taikei.export.sheet.Sheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The crosswalk of two plans as a Word document to hand in, on A4 landscape: the pairs
 * with their reasons, what has no counterpart, the sources, and how to read it.
 */
public final class CrosswalkDocument {

	/** The media type of the file. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final int HEADING = 12;

	private final CrosswalkPaper paper;

	private final XWPFDocument document;

	private CrosswalkDocument(CrosswalkPaper paper, XWPFDocument document) {
		this.paper = paper;
		this.document = document;
	}

	/** The document's bytes; the same for the same crosswalk. */
	public static byte[] of(CrosswalkPaper paper) throws IOException {
		return DocumentPage.titled(paper.title(), paper.plans(),
				(document) -> new CrosswalkDocument(paper, document).write());
	}

	private void write() {
		PaperSheets printed = new PaperSheets(this.paper);
		table("対照表", printed.pairs(List.of()), "対応する組はありません。");
		table("一方のみにあるもの", printed.oneSided(List.of()), "一方のみにあるものはありません。");
		lines("出典", SourceLine.sources(this.paper));
		lines("凡例", SourceLine.legend());
	}

	private <T> void table(String heading, Sheet<T> sheet, String empty) {
		heading(heading);
		if (sheet.rows().isEmpty()) {
			DocumentPage.paragraph(this.document, empty, DocumentPage.SIZE, false);
		}
		else {
			new DocumentTable<>(sheet).write(this.document);
		}
	}

	private void lines(String heading, List<SourceLine> lines) {
		heading(heading);
		lines.stream()
			.filter((line) -> !line.text().isEmpty())
			.forEach((line) -> DocumentPage.paragraph(this.document,
					line.subject() + "：" + line.text() + (line.files().isEmpty() ? "" : "（" + line.files() + "）"),
					DocumentPage.SIZE, false));
	}

	private void heading(String text) {
		XWPFParagraph paragraph = DocumentPage.paragraph(this.document, text, HEADING, true);
		paragraph.setSpacingBefore(240);
		paragraph.setKeepNext(true);
	}

}
