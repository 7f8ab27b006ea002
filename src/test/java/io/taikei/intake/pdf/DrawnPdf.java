package io.taikei.intake.pdf;

import io.taikei.intake.document.Progress;
import io.taikei.intake.document.DocumentFlow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF that a test draws, in points from the upper left corner of A4 pages. */
final class DrawnPdf {

	static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);

	static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

	final PDDocument document = new PDDocument();

	private PDPage page = new PDPage(PDRectangle.A4);

	DrawnPdf page() {
		return page(PDRectangle.A4);
	}

	DrawnPdf page(PDRectangle size) {
		this.page = new PDPage(size);
		this.document.addPage(this.page);
		return this;
	}

	DrawnPdf turned(int rotation) {
		this.page.setRotation(rotation);
		return this;
	}

	/** Text of size 10 on a base line. */
	DrawnPdf text(float x, float y, String text) {
		return text(x, y, text, PLAIN, 10);
	}

	DrawnPdf text(float x, float y, String text, PDFont font, float size) {
		return draw((content) -> {
			content.beginText();
			content.setFont(font, size);
			content.newLineAtOffset(x, fromBelow(y));
			content.showText(text);
			content.endText();
		});
	}

	DrawnPdf line(float x1, float y1, float x2, float y2) {
		return draw((content) -> {
			content.moveTo(x1, fromBelow(y1));
			content.lineTo(x2, fromBelow(y2));
			content.stroke();
		});
	}

	/** The lines of a table of equal rows. */
	DrawnPdf table(float top, float rowHeight, int rows, float... columns) {
		for (int row = 0; row <= rows; row++) {
			line(columns[0], top + row * rowHeight, columns[columns.length - 1], top + row * rowHeight);
		}
		for (float column : columns) {
			line(column, top, column, top + rows * rowHeight);
		}
		return this;
	}

	DrawnPdf draw(Drawing drawing) {
		try (PDPageContentStream content = new PDPageContentStream(this.document, this.page, AppendMode.APPEND,
				false)) {
			drawing.on(content);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private float fromBelow(float y) {
		return this.page.getMediaBox().getHeight() - y;
	}

	DocumentFlow read(Path folder) {
		return PdfFile.read(save(folder), Progress.NONE);
	}

	Path save(Path folder) {
		Path file = folder.resolve("plan.pdf");
		try (PDDocument saved = this.document) {
			saved.save(file.toFile());
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Draws on a page. */
	@FunctionalInterface
	interface Drawing {

		void on(PDPageContentStream content) throws IOException;

	}

}
