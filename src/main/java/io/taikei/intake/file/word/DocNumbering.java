package io.taikei.intake.file.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.taikei.intake.file.WordNumeral;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * The numbers and bullets that an old Word prints before paragraphs. Each paragraph has
 * to be asked for once, in the document's order.
 */
final class DocNumbering {

	private static final int LEVELS = 9;

	/** The numerals by the numbers that the format has for them. */
	private static final List<String> NUMERALS = List.of("decimal", "upperRoman", "lowerRoman", "upperLetter",
			"lowerLetter", "ordinal", "cardinalText", "ordinalText", "hex", "chicago", "ideographDigital",
			"japaneseCounting", "aiueo", "iroha", "decimalFullWidth", "decimalHalfWidth", "japaneseLegal",
			"japaneseDigitalTenThousand", "decimalEnclosedCircle", "decimalFullWidth2", "aiueoFullWidth",
			"irohaFullWidth", "decimalZero");

	private final Map<Integer, int[]> counters = new HashMap<>();

	private final Set<Integer> begun = new HashSet<>();

	/** What is printed before the paragraph's text; empty if nothing is. */
	String before(Paragraph paragraph) {
		if (!paragraph.isInList() || paragraph.text().isBlank()) {
			return "";
		}
		HWPFList list = paragraph.getList();
		int level = Math.clamp(paragraph.getIlvl(), 0, LEVELS - 1);
		String form = list.getNumberText((char) level);
		if (form == null || form.isEmpty()) {
			return "";
		}
		int[] counts = this.counters.computeIfAbsent(list.getLsid(), (key) -> new int[LEVELS]);
		count(counts, level, list, this.begun.add(paragraph.getIlfo()));
		StringBuilder printed = new StringBuilder();
		form.chars().forEach((sign) -> printed.append((sign < LEVELS) ? numeral(counts, sign, list) : (char) sign));
		return WordNumeral.bullet(printed.toString()) + " ";
	}

	private static void count(int[] counts, int level, HWPFList list, boolean begins) {
		boolean anew = counts[level] == 0 || (begins && list.isStartAtOverridden((char) level));
		counts[level] = anew ? list.getStartAt((char) level) : counts[level] + 1;
		for (int above = 0; above < level; above++) {
			counts[above] = (counts[above] > 0) ? counts[above] : list.getStartAt((char) above);
		}
		for (int below = level + 1; below < LEVELS; below++) {
			counts[below] = 0;
		}
	}

	private static String numeral(int[] counts, int level, HWPFList list) {
		int numerals = list.getNumberFormat((char) level);
		return WordNumeral.of(counts[level],
				(numerals >= 0 && numerals < NUMERALS.size()) ? NUMERALS.get(numerals) : "decimal");
	}

}
