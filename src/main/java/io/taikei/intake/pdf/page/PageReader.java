package io.taikei.intake.pdf.page;

import java.io.IOException;
import java.util.List;

import io.taikei.intake.document.Doubt.Kind;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the text of pages, and tells which pages' text can't be trusted. */
public final class PageReader {

	private final PageDoubts doubts;

	public PageReader(PageDoubts doubts) {
		this.doubts = doubts;
	}

	/** A page's text; of a page that is broken, what was read is not to be trusted. */
	public PageText read(PDDocument document, int number) {
		try {
			PageContent content = PageContentReader.read(document.getPage(number - 1), number);
			Legibility.doubt(content)
				.ifPresent((kind) -> this.doubts.ofPage(kind, number, content.width(), content.height()));
			return PageText.of(content);
		}
		catch (IOException | RuntimeException ex) {
			this.doubts.ofPage(Kind.PAGE_BROKEN, number, 0, 0);
			return new PageText(number, 0, 0, List.of(), List.of());
		}
	}

}
