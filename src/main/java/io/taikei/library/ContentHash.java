package io.taikei.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.model.Sha256;
import io.taikei.model.Theme;
import io.taikei.source.ReadingFailed;
import io.taikei.text.JapaneseText;
import io.taikei.text.ProblemMessage;

/**
 * All that decides what is loaded of a plan's folder, as one hash (SHA-256): its files,
 * the vocabulary, and how both are read. Where it is the one that the graph has, the plan
 * need not be read.
 */
final class ContentHash {

	/**
	 * Rises whenever the same files come to be read, checked or written in another way.
	 */
	static final int READING = 3;

	private final byte[] common;

	/**
	 * Hashes of folders that are read by a vocabulary.
	 */
	ContentHash(List<Theme> vocabulary) {
		this.common = Sha256.digest()
			.digest("%d %d %s".formatted(READING, JapaneseText.VERSION, vocabulary).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The hash of a plan's folder, 64 hexadecimal digits.
	 * @throws ReadingFailed if one of its files can't be read
	 */
	String of(Path folder) {
		MessageDigest digest = Sha256.digest();
		digest.update(this.common);
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				add(digest, folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
				add(digest, Files.readAllBytes(file));
			}
		}
		catch (IOException ex) {
			throw new ReadingFailed.FileUnreadable(folder, null, ProblemMessage.of("folder.files"), ex);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** The length comes first, so that no two lists of parts are the same bytes. */
	private static void add(MessageDigest digest, byte[] part) {
		digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
		digest.update(part);
	}

}
