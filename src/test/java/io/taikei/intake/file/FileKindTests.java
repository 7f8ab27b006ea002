package io.taikei.intake.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a file is, and what is told of one that can't be read as tables. */
class FileKindTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					'%PDF-1.7 ', PDF
					'{\\rtf1\\ansi', RTF
					'GIF89a', IMAGE
					'MIME-Version: 1.0', WEB_ARCHIVE
					'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', SPREADSHEET_XML
					'  <!-- 体系 --> <HTML lang="ja">', HTML
					'<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "x">', HTML
					'<table border=1><tr><td>施策', HTML
					'<施策>防災', TEXT
					'政策,施策', TEXT
					""")
	void tellsFormatsApartByTheirContent(String content, FileKind kind) throws IOException {
		assertThat(FileKind.of(Files.writeString(this.folder.resolve("施策.xlsx"), content))).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			xl/workbook.bin, XLSB
			xl/workbook.xml, XLSX
			word/document.xml, DOCX
			ppt/presentation.xml, POWERPOINT
			施策.csv, ZIP
			""")
	void tellsPackedFormatsApartByTheirParts(String part, FileKind kind) throws IOException {
		assertThat(FileKind.of(zip("[Content_Types].xml", part))).isEqualTo(kind);
	}

	@Test
	void tellsOpenDocumentsApart() throws IOException {
		assertThat(FileKind.of(zip("mimetype", "content.xml"))).isEqualTo(FileKind.OPEN_DOCUMENT);
	}

	@Test
	void takesUtf16ForText() throws IOException {
		Path file = Files.write(this.folder.resolve("施策.txt"), "政策\t施策".getBytes(StandardCharsets.UTF_16));

		assertThat(FileKind.of(file)).isEqualTo(FileKind.TEXT);
	}

	@Test
	void takesBytesThatAreNoTextForNone() throws IOException {
		assertThat(FileKind.of(Files.write(this.folder.resolve("施策.csv"), new byte[] { 1, 0, 2, 0 })))
			.isEqualTo(FileKind.OTHER);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE,
			names = { "XLSX", "XLS", "DOCX", "DOC", "HTML", "TEXT", "ENCRYPTED_OFFICE" })
	void saysWhatToDoWithFormatsThatAreNotRead(FileKind kind) {
		SourceUnreadable.OtherFormat failure = new SourceUnreadable.OtherFormat(this.folder, kind, null);

		assertThat(failure.message()).isNotBlank().doesNotContain("''");
		assertThat(failure.messageJa()).endsWith("ください。");
	}

	@Test
	void tellsWhatIsMissingOrEmpty() throws IOException {
		Path empty = Files.createFile(this.folder.resolve("空.xlsx"));

		assertThatExceptionOfType(SourceUnreadable.Missing.class)
			.isThrownBy(() -> FileTables.tables(this.folder.resolve("ない.xlsx")));
		assertThatExceptionOfType(SourceUnreadable.Empty.class).isThrownBy(() -> FileTables.tables(empty));
	}

	@Test
	void tellsTheSizeOfAFileThatIsTooLarge() throws IOException {
		Path file = this.folder.resolve("計画.xlsx");
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(61_400_000);
		}

		assertThatExceptionOfType(SourceUnreadable.TooLarge.class).isThrownBy(() -> FileTables.tables(file))
			.satisfies((failure) -> assertThat(failure.message()).contains("61.4 MB", "50.0 MB"))
			.satisfies((failure) -> assertThat(failure.messageJa()).contains("61.4 MB", "50.0 MB"));
	}

	@Test
	void tellsAPackageWithoutItsSheets() throws IOException {
		Path file = zip("[Content_Types].xml", "xl/workbook.xml");

		assertThatExceptionOfType(SourceUnreadable.Damaged.class).isThrownBy(() -> FileTables.tables(file));
	}

	@Test
	void readsShiftJisPagesBehindAComment() throws IOException {
		Path file = Files.write(this.folder.resolve("施策.htm"),
				"<!-- 保存元 --><table><tr><td>防災</td></tr></table>".getBytes(Charset.forName("windows-31j")));

		assertThat(FileKind.of(file)).isEqualTo(FileKind.HTML);
	}

	private Path zip(String... parts) throws IOException {
		Path file = this.folder.resolve("施策.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (String part : parts) {
				zip.putNextEntry(new ZipEntry(part));
			}
		}
		return file;
	}

}
