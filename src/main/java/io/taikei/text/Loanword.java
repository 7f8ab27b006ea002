package io.taikei.text;

import java.util.regex.Pattern;

/**
 * The spelling of loanwords: the long vowel at the end of a longer word may be left out
 * (サーバ), small vowels may be large (ウエブ), and v may be b (ヴォランティア).
 */
final class Loanword {

	private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{2,}");

	/** Shorter words differ by it: カバ and カバー. */
	private static final Pattern LONG_END = Pattern.compile("(?<=.{3})ー$");

	private static final String SMALL = "ァィゥェォ";

	private static final String LARGE = "アイウエオ";

	private Loanword() {
	}

	/** The key that all spellings of a loanword have; any other word as it is. */
	static String key(String word) {
		return KATAKANA.matcher(word).matches() ? large(voiced(LONG_END.matcher(word).replaceFirst(""))) : word;
	}

	private static String voiced(String word) {
		return word.replace("ヴァ", "バ").replace("ヴィ", "ビ").replace("ヴェ", "ベ").replace("ヴォ", "ボ").replace('ヴ', 'ブ');
	}

	private static String large(String word) {
		StringBuilder large = new StringBuilder(word);
		for (int i = 0; i < word.length(); i++) {
			int small = SMALL.indexOf(word.charAt(i));
			if (small >= 0) {
				large.setCharAt(i, LARGE.charAt(small));
			}
		}
		return large.toString();
	}

}
