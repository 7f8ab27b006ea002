package io.taikei.intake.pdf.page;

import java.lang.Character.UnicodeScript;

/** What kind of character decides whether a space belongs between two. */
final class Script {

	private Script() {
	}

	/** Kana, kanji and the signs that are set like them: no spaces part their words. */
	static boolean isJapanese(int character) {
		return switch (UnicodeScript.of(character)) {
			case HAN, HIRAGANA, KATAKANA -> true;
			default -> (character >= 0x3000 && character <= 0x30FF) || (character >= 0xFF00 && character <= 0xFFEF);
		};
	}

	/**
	 * What goes between two texts that one follows the other in a line or after a wrap.
	 */
	static String between(String before, String after) {
		if (before.isEmpty() || after.isEmpty()) {
			return "";
		}
		int last = before.codePointBefore(before.length());
		int first = after.codePointAt(0);
		return isJapanese(last) || isJapanese(first) || Character.isWhitespace(last) || Character.isWhitespace(first)
				? "" : " ";
	}

}
