package io.taikei.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;

import io.taikei.export.sheet.PrintSetup;
import io.taikei.export.sheet.ReproducibleZip;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a Word document, and the letters on them. */
public final class DocumentPage {

	/** The size of a table's letters, in points. */
	public static final int SIZE = 9;

	private static final int TITLE = 16;

	/** Between the margins, in twentieths of a point. */
	static final int WIDTH = 15138;

	private static final int MARGIN = 850;

	private static final int A4_LONG = WIDTH + 2 * MARGIN;

	private static final int A4_SHORT = 11906;

	private DocumentPage() {
	}

	/** Sets the pages up, with their number below. */
	private static void a4Landscape(XWPFDocument document) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setOrient(STPageOrientation.LANDSCAPE);
		size.setW(BigInteger.valueOf(A4_LONG));
		size.setH(BigInteger.valueOf(A4_SHORT));
		CTPageMar margins = section.addNewPgMar();
		margins.setLeft(BigInteger.valueOf(MARGIN));
		margins.setRight(BigInteger.valueOf(MARGIN));
		margins.setTop(BigInteger.valueOf(MARGIN));
		margins.setBottom(BigInteger.valueOf(MARGIN));
		XWPFParagraph number = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		number.setAlignment(ParagraphAlignment.CENTER);
		number.getCTP().addNewFldSimple().setInstr("PAGE");
	}

	/**
	 * A document under its title, with what it is about and how to take it.
	 * @param content writes what follows
	 * @return its bytes; the same for the same content
	 */
	public static byte[] titled(String title, String about, Consumer<XWPFDocument> content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			a4Landscape(document);
			document.getProperties().getCoreProperties().setTitle(title);
			paragraph(document, title, TITLE, true);
			paragraph(document, about, SIZE, false);
			paragraph(document, ExportLabels.SIMILAR, SIZE, false);
			content.accept(document);
			document.write(bytes);
		}
		return ReproducibleZip.copyOf(bytes.toByteArray());
	}

	/** Adds a paragraph. */
	public static XWPFParagraph paragraph(XWPFDocument document, String text, int size, boolean bold) {
		XWPFParagraph paragraph = document.createParagraph();
		write(paragraph, text, size, bold);
		paragraph.setSpacingAfter(60);
		return paragraph;
	}

	/** Writes a text, whose lines stay apart. */
	static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
		XWPFRun run = paragraph.createRun();
		run.setFontFamily(PrintSetup.FONT, FontCharRange.ascii);
		run.setFontFamily(PrintSetup.FONT, FontCharRange.hAnsi);
		run.setFontFamily(PrintSetup.FONT, FontCharRange.eastAsia);
		run.setFontSize(size);
		run.setBold(bold);
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (i > 0) {
				run.addBreak();
			}
			run.setText(lines.get(i));
		}
	}

}
