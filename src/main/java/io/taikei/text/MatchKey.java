package io.taikei.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The key under which texts are the same that a reader takes for the same, in three
 * steps:
 * <ol>
 * <li>What is not to be seen goes: variation selectors (as behind the 葛 of 葛飾), soft
 * hyphens, joiners, marks of direction. Dakuten that stand alone (か゛) join the kana
 * before them, and radicals that extraction from PDF leaves (⻑ for 長) become the
 * characters that they stand for, where NFKC does not know them or takes an old form (戶
 * for ⼾).
 * <li>NFKC makes one of full and half width, of composed and decomposed kana, of a
 * compatibility ideograph and its usual form, of ① and 1.
 * <li>All hyphens and minus signs become {@code -}, but never the long vowel mark ー;
 * tildes and wave dashes become 〜 and parallel bars ‖, which conversions between the
 * character sets of Windows and JIS exchange.
 * </ol>
 * Whatever compares texts does it by this key, so that no place has a rule of its own.
 */
final class MatchKey {

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

	private static final Substitution READ_AS = new Substitution("゛゜⺠⻁⻄⻑⻘⻝⻣⻤⻨⻩⻫⻭⻯⻲⼾⿊", "\u3099\u309A民虎西長青食骨鬼麦黄斉歯竜亀戸黒");

	/** 〜 rather than ~, which the analysis takes for a noun. */
	private static final Substitution SAME_SIGN = new Substitution(
			"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D~\u2053\u223C\uFF5E\u2225", "----------〜〜〜〜‖");

	private MatchKey() {
	}

	static String of(String text) {
		return signs(composed(seen(text)));
	}

	/** The first step: as many characters as before, or fewer. */
	static String seen(String text) {
		return READ_AS.in(UNSEEN.matcher(text).replaceAll(""));
	}

	/** The second step. */
	static String composed(String seen) {
		return Normalizer.normalize(seen, Normalizer.Form.NFKC);
	}

	/** The third step, character by character. */
	static String signs(String composed) {
		return SAME_SIGN.in(composed);
	}

	/** Characters that are written for others. */
	private record Substitution(String written, String meant) {

		String in(String text) {
			StringBuilder result = new StringBuilder(text);
			for (int i = 0; i < result.length(); i++) {
				int pair = this.written.indexOf(result.charAt(i));
				if (pair >= 0) {
					result.setCharAt(i, this.meant.charAt(pair));
				}
			}
			return result.toString();
		}

	}

}
