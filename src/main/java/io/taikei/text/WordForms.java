package io.taikei.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The spellings of words: こども, 子ども and 子供 are one word. Those of the table beside this
 * class are known; that of loanwords follows rules too, so that it holds for any.
 */
final class WordForms {

	private static final String VOICED = "がぎぐげござじずぜぞだぢづでどばびぶべぼ";

	private static final String UNVOICED = "かきくけこさしすせそたちつてとはひふへほ";

	static final Pattern KANA = Pattern.compile("[ぁ-ゖー]*");

	/** The spellings of a word by each of them, first the one that stands for all. */
	private static final Map<String, List<String>> SPELLINGS = read();

	/** So many that few beginnings have the hash of another by chance. */
	private static final int HASHES = 1 << 20;

	/**
	 * Hashes of what spellings begin with: of each character alone, of two, and so on.
	 */
	private static final BitSet BEGINNINGS = beginnings();

	private WordForms() {
	}

	/** The spelling that stands for all spellings of a word. */
	static String lemma(String form) {
		List<String> spellings = SPELLINGS.get(form);
		return Loanword.key((spellings != null) ? spellings.getFirst() : form);
	}

	/** The same of a suffix, whose first sound may be voiced: づくり is 作り. */
	static String suffix(String form) {
		int voiced = VOICED.indexOf(form.charAt(0));
		String unvoiced = (voiced >= 0) ? UNVOICED.charAt(voiced) + form.substring(1) : form;
		return (knows(unvoiced) && (voiced >= 0 || !KANA.matcher(form).matches())) ? lemma(unvoiced) : form;
	}

	/** Whether the table has this spelling of a word. */
	static boolean knows(String form) {
		return SPELLINGS.containsKey(form);
	}

	/** False where no spelling of the table begins so and goes on. */
	static boolean mayBegin(String beginning) {
		return BEGINNINGS.get(beginning.hashCode() & (HASHES - 1));
	}

	/** All spellings of a word, the given one among them. */
	static List<String> spellings(String form) {
		return SPELLINGS.getOrDefault(form, List.of(form));
	}

	private static BitSet beginnings() {
		BitSet hashes = new BitSet(HASHES);
		for (String form : SPELLINGS.keySet()) {
			int hash = 0;
			for (int i = 0; i < form.length() - 1; i++) {
				hash = 31 * hash + form.charAt(i);
				hashes.set(hash & (HASHES - 1));
			}
		}
		return hashes;
	}

	private static Map<String, List<String>> read() {
		Map<String, List<String>> spellings = new HashMap<>();
		for (String line : Lexicon.wordForms()) {
			List<String> word = List.of(line.split("\t"));
			word.forEach((form) -> spellings.put(form, word));
		}
		return spellings;
	}

}
