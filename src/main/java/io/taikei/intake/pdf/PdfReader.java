package io.taikei.intake.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import io.taikei.intake.pdf.PdfNotice.Kind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads pages one by one, keeps only their text and lines, and lays these out in the end.
 */
final class PdfReader {

	private static final int MANY_PAGES = 300;

	private final Path file;

	private final PdfProgress progress;

	private final Map<Kind, List<Integer>> doubts = new EnumMap<>(Kind.class);

	PdfReader(Path file, PdfProgress progress) {
		this.file = file;
		this.progress = progress;
	}

	PdfDocument read() {
		try (PDDocument document = Loader.loadPDF(this.file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
			return read(document);
		}
		catch (InvalidPasswordException ex) {
			return nothing(Kind.ENCRYPTED);
		}
		catch (IOException ex) {
			return nothing(Kind.BROKEN);
		}
	}

	private PdfDocument read(PDDocument document) {
		int count = document.getNumberOfPages();
		if (count > MANY_PAGES) {
			this.doubts.put(Kind.MANY_PAGES, List.of());
		}
		this.progress.begins(count, notices());
		List<PageText> pages = new ArrayList<>();
		for (int number = 1; number <= count; number++) {
			if (this.progress.isCancelled() || Thread.currentThread().isInterrupted()) {
				throw new CancellationException(
						"The reading of %s was stopped at page %d of %d".formatted(name(), number, count));
			}
			pages.add(read(document, number));
			this.progress.read(number, count);
		}
		return new DocumentLayout(name(), pages).document(notices());
	}

	/** A page's text; of a page that is broken, what was read is not to be trusted. */
	private PageText read(PDDocument document, int number) {
		try {
			PageContent content = PageContentReader.read(document.getPage(number - 1), number);
			Legibility.doubt(content).ifPresent((kind) -> doubt(kind, number));
			return PageText.of(content);
		}
		catch (IOException | RuntimeException ex) {
			doubt(Kind.BROKEN_PAGE, number);
			return new PageText(number, 0, 0, List.of(), List.of());
		}
	}

	private void doubt(Kind kind, int page) {
		this.doubts.computeIfAbsent(kind, (key) -> new ArrayList<>()).add(page);
	}

	private List<PdfNotice> notices() {
		return this.doubts.entrySet().stream().map((doubt) -> PdfNotice.of(doubt.getKey(), doubt.getValue())).toList();
	}

	private PdfDocument nothing(Kind kind) {
		return new PdfDocument(name(), 0, List.of(), List.of(), List.of(PdfNotice.of(kind, List.of())));
	}

	private String name() {
		return String.valueOf(this.file.getFileName());
	}

}
