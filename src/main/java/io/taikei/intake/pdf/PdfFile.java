package io.taikei.intake.pdf;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Progress;
import io.taikei.intake.file.FileLimits;
import io.taikei.intake.file.SourceUnreadable;

/** Reads a PDF. */
public final class PdfFile {

	private PdfFile() {
	}

	/**
	 * All that stands on a PDF's pages, which are read one by one. A table over several
	 * pages is one, where it begins.
	 * @throws SourceUnreadable if nothing of it can be read
	 * @throws CancellationException if the progress says so, or the thread is interrupted
	 */
	public static DocumentFlow read(Path file, Progress progress) {
		FileLimits.check(file);
		return new PdfReader(file, progress).read();
	}

}
