package io.taikei.reviewing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import io.taikei.model.Decision.Reviewer;
import io.taikei.review.DecisionFile;
import io.taikei.review.sheet.DecisionSheetReader;
import io.taikei.source.ReadingFailed;
import io.taikei.source.StrictDecoding;
import io.taikei.sssom.LedgerSetReader;
import io.taikei.text.Bilingual;

/** Reads files of decisions, of whichever kind they are. */
public final class DecisionFiles {

	/** A workbook is a ZIP file, and a mapping set is none. */
	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private DecisionFiles() {
	}

	/**
	 * Reads a file.
	 * @param by who brings it, and so decides what a workbook holds
	 * @return what it holds; where it can't be read, a finding that says why
	 */
	public static DecisionFile read(String name, byte[] content, Reviewer by) {
		try {
			return isZip(content) ? DecisionSheetReader.read(name, content, by)
					: StrictDecoding.decode(content, StandardCharsets.UTF_8)
						.map((text) -> LedgerSetReader.read(Path.of(name), text))
						.orElseGet(() -> DecisionFile.unreadable(name, Bilingual.sameInBoth("UTF-8")));
		}
		catch (ReadingFailed ex) {
			return DecisionFile.unreadable(name + ((ex.line() != null) ? ":" + ex.line() : ""), ex.explanation());
		}
	}

	private static boolean isZip(byte[] content) {
		return content.length > ZIP.length && ByteBuffer.wrap(content, 0, ZIP.length).equals(ByteBuffer.wrap(ZIP));
	}

}
