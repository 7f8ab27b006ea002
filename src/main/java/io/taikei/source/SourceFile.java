package io.taikei.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.taikei.model.CanonicalText;
import io.taikei.model.Sha256;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;

/** A source document on disk: its bytes are checked before a line of it is believed. */
public record SourceFile(Path path) {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** As Windows has it, with the characters that vendors added. */
	private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

	private static final long MOST_BYTES = 50_000_000;

	/**
	 * The file that a plan file names.
	 * @throws ReadingFailed if no file can have that name
	 */
	public static SourceFile beside(Path planFile, String name) {
		try {
			return new SourceFile(NamedFile.named(planFile, name));
		}
		catch (InvalidPathException ex) {
			throw new ReadingFailed.FileUnreadable(planFile, null, ProblemMessage.of("file.name", ex.getReason()), ex);
		}
	}

	public SourceDocument read(String expectedSha256) {
		byte[] bytes = bytes();
		String actual = Sha256.of(bytes).hex();
		if (!actual.equalsIgnoreCase(expectedSha256)) {
			throw new ReadingFailed.SourceChanged(this.path,
					ProblemMessage.of("document.changed", actual, expectedSha256));
		}
		return new SourceDocument(fileName(), lines(decode(ByteBuffer.wrap(bytes))));
	}

	/**
	 * A text of our own, without a checksum.
	 * @param whereMissing what to tell where the file can't be read
	 */
	public SourceLines readUtf8(Bilingual whereMissing) {
		return new SourceLines(fileName(), lines(decode(ByteBuffer.wrap(bytes(whereMissing)))));
	}

	/** A table as people export it from Excel: in UTF-8, or else in Shift_JIS. */
	public SourceLines readTable() {
		byte[] bytes = bytes(ProblemMessage.of("table.missing"));
		Optional<String> text = StrictDecoding.decode(bytes, StandardCharsets.UTF_8)
			.or(() -> StrictDecoding.decode(bytes, SHIFT_JIS));
		return new SourceLines(fileName(), lines(text.orElseThrow(
				() -> new ReadingFailed.FileUnreadable(this.path, null, ProblemMessage.of("table.encoding"), null))));
	}

	private String fileName() {
		return CanonicalText.of(this.path.getFileName().toString());
	}

	private static List<String> lines(String text) {
		return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).lines().toList();
	}

	private byte[] bytes() {
		return bytes(ProblemMessage.of("document.missing"));
	}

	private byte[] bytes(Bilingual whereMissing) {
		try {
			if (!Files.isRegularFile(this.path)) {
				throw new ReadingFailed.FileUnreadable(this.path, null, whereMissing, null);
			}
			if (Files.size(this.path) > MOST_BYTES) {
				throw new ReadingFailed.FileUnreadable(this.path, null,
						ProblemMessage.of("file.large", Files.size(this.path), MOST_BYTES), null);
			}
			return Files.readAllBytes(this.path);
		}
		catch (IOException ex) {
			throw new ReadingFailed.FileUnreadable(this.path, null, whereMissing, ex);
		}
	}

	private String decode(ByteBuffer bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		CharBuffer text = CharBuffer.allocate(bytes.remaining());
		CoderResult result = decoder.decode(bytes, text, true);
		text.flip();
		if (result.isError()) {
			// The appended character stands for the byte that could not be decoded.
			int line = (int) (text + "?").lines().count();
			throw new ReadingFailed.FileUnreadable(this.path, line, ProblemMessage.of("file.encoding"), null);
		}
		return text.toString();
	}

}
