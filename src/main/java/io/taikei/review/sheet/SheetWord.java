package io.taikei.review.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.taikei.model.Decision.Verdict;

/** What people choose from in the column of decisions. */
public enum SheetWord {

	/** Both correspond. */
	ACCEPTED("承認", Verdict.ACCEPTED),

	/** They do not. */
	REJECTED("却下", Verdict.REJECTED),

	/** It can't be told. */
	UNSURE("保留", Verdict.UNSURE),

	/** The element has no counterpart in the other plan at all. */
	NONE("対応なし", Verdict.NONE);

	private final String word;

	private final Verdict verdict;

	SheetWord(String word, Verdict verdict) {
		this.word = word;
		this.verdict = verdict;
	}

	/** The word as it is written. */
	public String word() {
		return this.word;
	}

	Verdict verdict() {
		return this.verdict;
	}

	/** The words of a pair. */
	public static List<String> words() {
		return Arrays.stream(values()).map(SheetWord::word).toList();
	}

	/** What somebody wrote, in whatever width and with whatever blanks. */
	static Optional<SheetWord> of(String written) {
		String word = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
		return Arrays.stream(values()).filter((value) -> value.word.equals(word)).findFirst();
	}

}
