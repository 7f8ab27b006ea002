package io.taikei.intake.table.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.text.JapaneseText;

/** Titles as tables print them: wrapped, with marks, several in a cell. */
public final class Titles {

	/** Lines are joined without a space where Japanese stands on one side. */
	private static final Pattern WRAP = Pattern.compile("(?<=[^\\x00-\\x7F])\\s*\\n\\s*|\\s*\\n\\s*(?=[^\\x00-\\x7F])");

	private static final Pattern DASH = Pattern.compile("[-－―ー—‐–\\s]*");

	private static final double SIMILAR = 0.7;

	private Titles() {
	}

	/** A text in one line. */
	public static String inOneLine(String text) {
		return WRAP.matcher(text.strip()).replaceAll("").replaceAll("\\s*\\n\\s*", " ").strip();
	}

	/** Whether nothing is said, as by a dash. */
	public static boolean isNothing(String text) {
		return DASH.matcher(text).matches();
	}

	/** The key under which two spellings are one. */
	public static String key(String text) {
		return JapaneseText.spacelessKey(text);
	}

	/** The items of a cell: one, unless several lines begin with a mark or a code. */
	public static List<String> items(String text, CodeGrammar grammar) {
		List<String> items = new ArrayList<>();
		int begun = 0;
		for (String line : text.strip().lines().toList()) {
			boolean begins = !CodeGrammar.withoutMark(line).equals(line.strip()) || grammar.split(line)
				.filter((coded) -> coded.code().sure() && !coded.title().isEmpty())
				.isPresent();
			begun += begins ? 1 : 0;
			if (begins || items.isEmpty()) {
				items.add(line.strip());
			}
			else {
				items.set(items.size() - 1, items.getLast() + "\n" + line.strip());
			}
		}
		return (begun == items.size() && begun > 0) ? items : List.of(text);
	}

	/**
	 * Whether two titles are probably spellings of one, by the pairs of letters they
	 * share.
	 */
	public static boolean areSimilar(String one, String other) {
		Map<String, Integer> pairs = new HashMap<>();
		String first = key(one);
		String second = key(other);
		for (int i = 1; i < first.length(); i++) {
			pairs.merge(first.substring(i - 1, i + 1), 1, Integer::sum);
		}
		int shared = 0;
		for (int i = 1; i < second.length(); i++) {
			if (pairs.merge(second.substring(i - 1, i + 1), -1, Integer::sum) >= 0) {
				shared++;
			}
		}
		int all = Math.max(first.length() - 1, 0) + Math.max(second.length() - 1, 0);
		return first.equals(second) || (all > 0 && 2.0 * shared / all >= SIMILAR);
	}

}
