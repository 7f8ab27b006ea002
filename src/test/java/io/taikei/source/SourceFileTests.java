package io.taikei.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourceFileTests {

	private Path file;

	@BeforeEach
	void nameFile(@TempDir Path folder) {
		this.file = folder.resolve("plan.txt");
	}

	@Test
	void keepsLinesAsTheyAre() throws Exception {
		byte[] bytes = "\uFEFF 基本目標\u3000１\r\n\n施策\u000Cー\n".getBytes(StandardCharsets.UTF_8);

		SourceDocument document = read(bytes, sha256(bytes));

		assertThat(document.file()).isEqualTo("plan.txt");
		assertThat(document.lines()).containsExactly(" 基本目標\u3000１", "", "施策\u000Cー");
	}

	@Test
	void saysWhatToDoWhenTheDocumentChanged() {
		byte[] bytes = "目標".getBytes(StandardCharsets.UTF_8);

		assertThatExceptionOfType(ReadingFailed.SourceChanged.class).isThrownBy(() -> read(bytes, "00ff"))
			.withMessageContainingAll("plan.txt", sha256(bytes), "00ff", "Restore the document");
	}

	@Test
	void namesTheLineOfBytesThatAreNoUtf8() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("目標\n施策\n取".getBytes(StandardCharsets.UTF_8));
		bytes.write("組".getBytes(StandardCharsets.UTF_8), 0, 2);
		bytes.write('\n');

		assertThatExceptionOfType(ReadingFailed.FileUnreadable.class)
			.isThrownBy(() -> read(bytes.toByteArray(), sha256(bytes.toByteArray())))
			.withMessageContainingAll("plan.txt:3:", "UTF-8");
	}

	@Test
	void namesTheLineWhereTheFileBreaksOffInsideACharacter() throws Exception {
		byte[] bytes = { 'a', '\n', (byte) 0xE6 };

		assertThatExceptionOfType(ReadingFailed.FileUnreadable.class).isThrownBy(() -> read(bytes, sha256(bytes)))
			.withMessageContaining("plan.txt:2:");
	}

	@Test
	void saysWhichDocumentIsMissing() {
		assertThatExceptionOfType(ReadingFailed.FileUnreadable.class)
			.isThrownBy(() -> new SourceFile(this.file).read(""))
			.withMessageContaining("plan.txt");
	}

	private SourceDocument read(byte[] bytes, String sha256) throws IOException {
		Files.write(this.file, bytes);
		return new SourceFile(this.file).read(sha256);
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
