package io.taikei.intake.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import io.taikei.intake.document.Grid;

/**
 * What is read of a PDF.
 *
 * @param file the file's name
 * @param lines all text in reading order, that of tables and of the pages' edges too
 * @param grids the tables
 * @param notices what is wrong; a file that can't be read at all has nothing but these
 */
public record PdfDocument(String file, int pages, List<PageLine> lines, List<Grid> grids, List<PdfNotice> notices) {

	public PdfDocument {
		lines = List.copyOf(lines);
		grids = List.copyOf(grids);
		notices = List.copyOf(notices);
	}

	/**
	 * Reads a PDF page by page.
	 * @throws CancellationException if the progress says so, or the thread is interrupted
	 */
	public static PdfDocument read(Path file, PdfProgress progress) {
		return new PdfReader(file, progress).read();
	}

}
