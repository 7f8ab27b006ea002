package io.taikei.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A source document on disk: its bytes are checked before a line of it is believed. */
record SourceFile(Path path) {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	SourceDocument read(String expectedSha256) {
		byte[] bytes = bytes();
		String actual = sha256(bytes);
		if (!actual.equalsIgnoreCase(expectedSha256)) {
			throw new ReadingFailed.SourceChanged(this.path, """
					The SHA-256 is %s, but plan.yaml expects %s. \
					Restore the document; or, if it was replaced on purpose, \
					put the new checksum into plan.yaml and check what is read from it.""".formatted(actual,
					expectedSha256));
		}
		String text = decode(ByteBuffer.wrap(bytes));
		String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		return new SourceDocument(this.path.getFileName().toString(), content.lines().toList());
	}

	private byte[] bytes() {
		try {
			return Files.readAllBytes(this.path);
		}
		catch (IOException ex) {
			throw new ReadingFailed.FileUnreadable(this.path, null, "The document that plan.yaml names can't be read.",
					ex);
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
			throw new ReadingFailed.FileUnreadable(this.path, line,
					"These bytes are no UTF-8; convert the document to UTF-8.", null);
		}
		return text.toString();
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256.", ex);
		}
	}

}
