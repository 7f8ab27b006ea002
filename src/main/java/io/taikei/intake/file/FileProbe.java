package io.taikei.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Tells formats apart by their first bytes, and by the parts of those that are folders.
 */
final class FileProbe {

	private static final int BYTES_AT_START = 8192;

	private static final Pattern MARKUP = Pattern.compile(
			"""
					(?is)\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|meta|title|table|div)\\b.*""");

	private FileProbe() {
	}

	static FileKind kind(Path file) {
		try {
			return switch (FileMagic.valueOf(file.toFile())) {
				case OOXML -> zip(file);
				case OLE2 -> compound(file);
				case BIFF2, BIFF3, BIFF4, MSWRITE, WORD2 -> FileKind.OLD_OFFICE;
				case PDF -> FileKind.PDF;
				case RTF -> FileKind.RTF;
				case JPEG, GIF, PNG, TIFF, WMF, EMF, BMP -> FileKind.IMAGE;
				case HTML, XML, UNKNOWN -> text(file);
			};
		}
		catch (IOException | RuntimeException ex) {
			throw new SourceUnreadable.Damaged(file, ex);
		}
	}

	private static FileKind zip(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			Set<String> parts = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
			if (parts.contains("xl/workbook.bin")) {
				return FileKind.XLSB;
			}
			if (parts.contains("mimetype") && parts.contains("content.xml")) {
				return FileKind.OPEN_DOCUMENT;
			}
			if (!parts.contains("[Content_Types].xml")) {
				return FileKind.ZIP;
			}
			return hasFolder(parts, "xl/") ? FileKind.XLSX : hasFolder(parts, "word/") ? FileKind.DOCX
					: hasFolder(parts, "ppt/") ? FileKind.POWERPOINT : FileKind.ZIP;
		}
	}

	private static boolean hasFolder(Set<String> parts, String folder) {
		return parts.stream().anyMatch((part) -> part.startsWith(folder));
	}

	private static FileKind compound(Path file) throws IOException {
		try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
			DirectoryNode root = files.getRoot();
			if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
				return FileKind.ENCRYPTED_OFFICE;
			}
			if (root.hasEntryCaseInsensitive("Workbook")) {
				return FileKind.XLS;
			}
			if (root.hasEntryCaseInsensitive("WordDocument")) {
				return FileKind.DOC;
			}
			if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
				return FileKind.POWERPOINT;
			}
			return root.hasEntryCaseInsensitive("Book") ? FileKind.OLD_OFFICE : FileKind.OTHER;
		}
	}

	private static FileKind text(Path file) throws IOException {
		byte[] bytes = start(file);
		String start = new String(bytes, TextEncoding.byMark(bytes).orElse(StandardCharsets.ISO_8859_1));
		if (start.contains("\u0000")) {
			return FileKind.OTHER;
		}
		if (start.startsWith("MIME-Version:") || start.startsWith("From: <Saved by")) {
			return FileKind.WEB_ARCHIVE;
		}
		if (start.contains("urn:schemas-microsoft-com:office:spreadsheet") && start.contains("<Workbook")) {
			return FileKind.SPREADSHEET_XML;
		}
		return MARKUP.matcher(TextEncoding.withoutMark(start)).matches() ? FileKind.HTML : FileKind.TEXT;
	}

	private static byte[] start(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(BYTES_AT_START);
		}
	}

}
