package io.taikei.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Progress;
import io.taikei.intake.file.FileKind;
import io.taikei.intake.file.SourceUnreadable;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentFileTests {

	@TempDir
	Path folder;

	@Test
	void namesAPdfThatIsNamedAsATable() throws IOException {
		Path file = Files.writeString(this.folder.resolve("施策.csv"), "%PDF-1.7\n");

		assertThatExceptionOfType(SourceUnreadable.OtherFormat.class).isThrownBy(() -> read(file))
			.satisfies((failure) -> {
				assertThat(failure.kind()).isEqualTo(FileKind.PDF);
				assertThat(failure.message()).startsWith("By its content the file is a PDF");
				assertThat(failure.messageJa()).startsWith("ファイルの中身はPDFです。");
				assertThat(failure.getMessage()).startsWith(file + ": ");
			});
	}

	@Test
	void tellsAPasswordOfAnExcelFile() throws Exception {
		Path file = this.folder.resolve("施策.xlsx");
		try (POIFSFileSystem files = new POIFSFileSystem(); XSSFWorkbook workbook = new XSSFWorkbook()) {
			workbook.createSheet("施策");
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("秘密");
			try (OutputStream encrypted = encryptor.getDataStream(files)) {
				workbook.write(encrypted);
			}
			try (OutputStream out = Files.newOutputStream(file)) {
				files.writeFilesystem(out);
			}
		}

		assertThatExceptionOfType(SourceUnreadable.Encrypted.class).isThrownBy(() -> read(file))
			.satisfies((failure) -> assertThat(failure.messageJa()).contains("パスワードを解除"));
	}

	@Test
	void tellsAPasswordOfAnOldExcelFile() throws IOException {
		Path file = this.folder.resolve("施策.xls");
		Biff8EncryptionKey.setCurrentUserPassword("secret");
		try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.createSheet("施策").createRow(0).createCell(0).setCellValue("防災");
			workbook.write(out);
		}
		finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}

		assertThatExceptionOfType(SourceUnreadable.Encrypted.class).isThrownBy(() -> read(file));
	}

	@Test
	void tellsAFileThatIsCutOff() throws IOException {
		Path file = this.folder.resolve("施策.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.createSheet("施策");
			workbook.write(out);
		}
		byte[] whole = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(whole, whole.length / 2));

		assertThatExceptionOfType(SourceUnreadable.Damaged.class).isThrownBy(() -> read(file));
	}

	private static DocumentFlow read(Path file) {
		return DocumentFile.read(file, FileKind.of(file), Progress.NONE);
	}

}
