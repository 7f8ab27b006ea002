package io.taikei.intake.file;

import java.nio.file.Path;
import java.util.List;

import io.taikei.intake.document.SourceTable;
import io.taikei.model.CanonicalText;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/** The tables of a file, whichever of the formats of tables it has. */
public final class SourceTables {

	private SourceTables() {
	}

	/**
	 * All tables with any text, in their order. A document without tables has none.
	 * @throws SourceUnreadable if the file is no such file, or can't be read
	 */
	public static List<SourceTable> read(Path file) {
		FileKind kind = FileKind.of(file);
		try {
			return tables(file, kind).stream().filter(SourceTable::hasText).toList();
		}
		catch (SourceUnreadable ex) {
			throw ex;
		}
		catch (EncryptedDocumentException ex) {
			throw new SourceUnreadable.Encrypted(file, ex);
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

	private static List<SourceTable> tables(Path file, FileKind kind) throws Exception {
		return switch (kind) {
			case XLSX -> new XlsxTables(file).read();
			case XLS -> new XlsTables(file).read();
			case DOCX -> new DocxTables(file).read();
			case DOC -> new DocTables(file).read();
			case HTML -> new HtmlTables(file).read();
			case TEXT -> new DelimitedTable(file).read();
			case ENCRYPTED_OFFICE -> throw new SourceUnreadable.Encrypted(file, null);
			case PDF, XLSB, OLD_OFFICE, SPREADSHEET_XML, OPEN_DOCUMENT, POWERPOINT, RTF, WEB_ARCHIVE, IMAGE, ZIP,
					OTHER ->
				throw new SourceUnreadable.OtherFormat(file, kind, null);
		};
	}

	static String name(Path file) {
		return CanonicalText.of(file.getFileName().toString());
	}

}
