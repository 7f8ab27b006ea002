package io.taikei.intake;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Progress;
import io.taikei.intake.file.FileKind;
import io.taikei.intake.file.SourceUnreadable;
import io.taikei.intake.form.FormSheets;
import io.taikei.intake.pdf.PdfFile;

/** Reads the documents that people bring, by their content and not by their names. */
public final class SourceDocuments {

	private SourceDocuments() {
	}

	/**
	 * All lines and tables of a document.
	 * @throws SourceUnreadable if nothing of it can be read
	 * @throws CancellationException if the progress says so, or the thread is interrupted
	 */
	public static DocumentFlow read(Path file, Progress progress) {
		FileKind kind = FileKind.of(file);
		return FormSheets
			.asTable((kind == FileKind.PDF) ? PdfFile.read(file, progress) : DocumentFile.read(file, kind, progress));
	}

}
