package io.taikei.reader.narrative;

import java.lang.Character.UnicodeScript;

/**
 * The word before a footnote mark. Japanese sets no spaces, so the word is taken to reach
 * back as far as the script stays the same, or, after a closing quote, to its opening.
 */
final class MarkedTerm {

	private MarkedTerm() {
	}

	static String before(CharSequence text, int offset) {
		if (offset == 0) {
			return "";
		}
		int end = offset;
		int quote = "」』）)".indexOf(text.charAt(end - 1));
		if (quote >= 0) {
			String open = String.valueOf("「『（(".charAt(quote));
			int start = text.toString().lastIndexOf(open, end - 1);
			return (start >= 0) ? text.subSequence(start + 1, end - 1).toString() : "";
		}
		int start = end;
		for (UnicodeScript script = null; start > 0;) {
			int character = Character.codePointBefore(text, start);
			UnicodeScript own = script(character);
			if (own != UnicodeScript.INHERITED && script != null && own != script) {
				break;
			}
			script = (own != UnicodeScript.INHERITED) ? own : script;
			start -= Character.charCount(character);
		}
		return text.subSequence(start, end).toString();
	}

	/**
	 * What belongs to the character before it, such as a variation selector, inherits its
	 * script.
	 */
	private static UnicodeScript script(int character) {
		if (character == 'ー' || character == '・') {
			return UnicodeScript.KATAKANA;
		}
		return (Character.isDigit(character) || character == '.') ? UnicodeScript.LATIN : UnicodeScript.of(character);
	}

}
