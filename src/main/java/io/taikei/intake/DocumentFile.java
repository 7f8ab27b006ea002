package io.taikei.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Progress;
import io.taikei.intake.file.FileKind;
import io.taikei.intake.file.FileName;
import io.taikei.intake.file.SourceUnreadable;
import io.taikei.intake.file.sheet.XlsFile;
import io.taikei.intake.file.sheet.XlsxFile;
import io.taikei.intake.file.text.TextFile;
import io.taikei.intake.file.web.HtmlFile;
import io.taikei.intake.file.word.DocFile;
import io.taikei.intake.file.word.DocxFile;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/** Reads a file of any format but PDF. */
final class DocumentFile {

	private DocumentFile() {
	}

	/**
	 * All that stands in a file.
	 * @param kind what the file is by its content
	 * @throws SourceUnreadable if the file is of a format that isn't read here, or can't
	 * be read
	 * @throws CancellationException if the progress says so, or the thread is interrupted
	 */
	static DocumentFlow read(Path file, FileKind kind, Progress progress) {
		try {
			return flow(file, kind, progress);
		}
		catch (SourceUnreadable | CancellationException ex) {
			throw ex;
		}
		catch (EncryptedDocumentException ex) {
			throw new SourceUnreadable.Encrypted(file, kind, ex);
		}
		catch (OldFileFormatException ex) {
			throw new SourceUnreadable.OtherFormat(file, FileKind.OLD_OFFICE, ex);
		}
		catch (Exception ex) {
			// POI tells damage by exceptions of any type.
			throw ZipBomb.causes(ex) ? SourceUnreadable.TooLarge.whenUnpacked(file, ex)
					: new SourceUnreadable.Damaged(file, ex);
		}
	}

	private static DocumentFlow flow(Path file, FileKind kind, Progress progress) throws Exception {
		return switch (kind) {
			case XLSX -> new XlsxFile(file, progress).read();
			case XLS -> new XlsFile(file, progress).read();
			case DOCX -> asOnePart(file, progress, new DocxFile(file)::read);
			case DOC -> asOnePart(file, progress, new DocFile(file)::read);
			case HTML -> asOnePart(file, progress, new HtmlFile(file)::read);
			case TEXT -> asOnePart(file, progress, new TextFile(file)::read);
			case ENCRYPTED_OFFICE -> throw new SourceUnreadable.Encrypted(file, kind, null);
			case PDF, XLSB, OLD_OFFICE, SPREADSHEET_XML, OPEN_DOCUMENT, POWERPOINT, RTF, WEB_ARCHIVE, IMAGE, ZIP,
					OTHER ->
				throw new SourceUnreadable.OtherFormat(file, kind, null);
		};
	}

	private static DocumentFlow asOnePart(Path file, Progress progress, Callable<DocumentFlow> reading)
			throws Exception {
		progress.begins(1, List.of());
		Progress.proceed(progress, FileName.of(file), 1, 1);
		DocumentFlow flow = reading.call();
		progress.read(1, 1);
		return flow;
	}

}
