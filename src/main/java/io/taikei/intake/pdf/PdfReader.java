package io.taikei.intake.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.intake.document.Block;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.Progress;
import io.taikei.intake.file.FileKind;
import io.taikei.intake.file.FileName;
import io.taikei.intake.file.SourceUnreadable;
import io.taikei.intake.pdf.page.PageDoubts;
import io.taikei.intake.pdf.page.PageReader;
import io.taikei.intake.pdf.page.PageText;
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

	private final String name;

	private final Progress progress;

	private final PageDoubts doubts;

	PdfReader(Path file, Progress progress) {
		this.file = file;
		this.name = FileName.of(file);
		this.progress = progress;
		this.doubts = new PageDoubts(this.name);
	}

	DocumentFlow read() {
		try (PDDocument document = Loader.loadPDF(this.file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
			return read(document);
		}
		catch (InvalidPasswordException ex) {
			throw new SourceUnreadable.Encrypted(this.file, FileKind.PDF, ex);
		}
		catch (IOException ex) {
			throw new SourceUnreadable.Damaged(this.file, ex);
		}
	}

	private DocumentFlow read(PDDocument document) {
		int count = document.getNumberOfPages();
		if (count > MANY_PAGES) {
			this.doubts.ofWhole(Kind.MANY_PAGES, Integer.toString(count));
		}
		this.progress.begins(count, this.doubts.all());
		PageReader reader = new PageReader(this.doubts);
		List<PageText> pages = new ArrayList<>();
		for (int number = 1; number <= count; number++) {
			Progress.proceed(this.progress, this.name, number, count);
			pages.add(reader.read(document, number));
			this.progress.read(number, count);
		}
		DocumentLayout layout = new DocumentLayout(this.name, pages);
		List<Block> blocks = layout.blocks();
		return new DocumentFlow(this.name, blocks,
				Stream.concat(this.doubts.all().stream(), layout.doubts().stream()).toList());
	}

}
