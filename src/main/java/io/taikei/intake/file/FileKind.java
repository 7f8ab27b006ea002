package io.taikei.intake.file;

import java.nio.file.Path;

/** What a file is by its content, whatever its name says. */
public enum FileKind {

	XLSX, XLS, DOCX, DOC, HTML,

	/** Text without a markup: a CSV file, or the text of a document. */
	TEXT,

	PDF, XLSB, OLD_OFFICE, ENCRYPTED_OFFICE, SPREADSHEET_XML, OPEN_DOCUMENT, POWERPOINT, RTF, WEB_ARCHIVE, IMAGE, ZIP,
	OTHER;

	/**
	 * Looks into the file, and first at its size.
	 * @throws SourceUnreadable if it is missing, empty, too large or damaged
	 */
	public static FileKind of(Path file) {
		FileLimits.check(file);
		return FileProbe.kind(file);
	}

}
