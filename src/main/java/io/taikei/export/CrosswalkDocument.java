package io.taikei.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import io.taikei.export.sheet.ReproducibleZip;
import io.taikei.export.sheet.Sheet;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The crosswalk of two plans as a Word document to hand in, on A4 landscape: the pairs
 * with their reasons, what has no counterpart, the sources, and how to read it.
 */
public final class CrosswalkDocument {

	/** The media type of the file. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final int TITLE = 16;

	private static final int HEADING = 12;

	private static final int SMALL = 9;

	private final CrosswalkPaper paper;

	private final XWPFDocument document;

	private CrosswalkDocument(CrosswalkPaper paper, XWPFDocument document) {
		this.paper = paper;
		this.document = document;
	}

	/** The document's bytes; the same for the same crosswalk. */
	public static byte[] of(CrosswalkPaper paper) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			new CrosswalkDocument(paper, document).write();
			document.write(bytes);
		}
		return ReproducibleZip.copyOf(bytes.toByteArray());
	}

	private void write() {
		DocumentPage.a4Landscape(this.document);
		this.document.getProperties().getCoreProperties().setTitle(this.paper.title());
		paragraph(this.paper.title(), TITLE, true).setAlignment(ParagraphAlignment.LEFT);
		paragraph(this.paper.plans(), DocumentPage.SIZE, false);
		paragraph(ExportLabels.SIMILAR, SMALL, false);
		PaperSheets printed = new PaperSheets(this.paper);
		table("対照表", printed.pairs(List.of()), "対応する組はありません。");
		table("一方のみにあるもの", printed.oneSided(List.of()), "一方のみにあるものはありません。");
		lines("出典", SourceLine.sources(this.paper));
		lines("凡例", SourceLine.legend());
	}

	private <T> void table(String heading, Sheet<T> sheet, String empty) {
		heading(heading);
		if (sheet.rows().isEmpty()) {
			paragraph(empty, DocumentPage.SIZE, false);
		}
		else {
			new DocumentTable<>(sheet).write(this.document);
		}
	}

	private void lines(String heading, List<SourceLine> lines) {
		heading(heading);
		lines.stream()
			.filter((line) -> !line.text().isEmpty())
			.forEach((line) -> paragraph(
					line.subject() + "：" + line.text() + (line.files().isEmpty() ? "" : "（" + line.files() + "）"),
					SMALL, false));
	}

	private void heading(String text) {
		XWPFParagraph paragraph = paragraph(text, HEADING, true);
		paragraph.setSpacingBefore(240);
		paragraph.setKeepNext(true);
	}

	private XWPFParagraph paragraph(String text, int size, boolean bold) {
		XWPFParagraph paragraph = this.document.createParagraph();
		DocumentPage.write(paragraph, text, size, bold);
		paragraph.setSpacingAfter(60);
		return paragraph;
	}

}
