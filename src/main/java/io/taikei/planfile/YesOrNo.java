package io.taikei.planfile;

import java.util.List;
import java.util.Optional;

import io.taikei.text.JapaneseText;

/** The words by which a cell of a table says yes or no. */
final class YesOrNo {

	private static final List<String> YES = List.of("○", "〇", "◯", "●", "はい", "有", "予定", "新設", "新設予定", "yes", "true",
			"1");

	private static final List<String> NO = List.of("×", "いいえ", "無", "なし", "no", "false", "0", "-");

	private YesOrNo() {
	}

	/** What a cell says, whatever its width and case; empty where it says neither. */
	static Optional<Boolean> said(String cell) {
		String word = JapaneseText.caselessKey(cell);
		return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
	}

	/** What may stand in a cell for yes. */
	static String yes() {
		return String.join(", ", YES);
	}

	/** What may stand in a cell for no, beside nothing. */
	static String no() {
		return String.join(", ", NO);
	}

}
