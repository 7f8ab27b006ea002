package io.taikei.intake.torn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.taikei.intake.outline.passage.Departments;
import io.taikei.text.JapaneseText;
import io.taikei.text.WordBreak;

/** What the texts of a torn table look like, each for itself and beside others. */
final class TextLooks {

	private static final Pattern NUMBERS = Pattern.compile("[\\p{N}\\p{P}\\p{S}]+(?:円|千円|人|件|％|年度?)?");

	private static final Pattern BEGINS_WITHIN = Pattern.compile("^[ぁぃぅぇぉっゃゅょァィゥェォッャュョー、。・」』）)々のをにがへ].*");

	private static final int OFTEN = 3;

	private final Map<String, Long> counts;

	private final Map<List<String>, WordBreak> breaks = new HashMap<>();

	private final Map<String, Boolean> words = new HashMap<>();

	/**
	 * @param texts all texts of the document that are no codes
	 */
	TextLooks(List<String> texts) {
		this.counts = texts.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	boolean isNumber(String text) {
		return NUMBERS.matcher(text).matches();
	}

	/** Whether a text is departments, of which the last may go on in the next line. */
	boolean isDepartment(String text) {
		return Departments.areAll(text)
				|| (text.contains("、") && Arrays.stream(text.split("、")).anyMatch(Departments::areAll));
	}

	/** Whether a text stands in so many rows that it hardly names anything. */
	boolean isRepeated(String text) {
		return this.counts.getOrDefault(text, 0L) >= OFTEN;
	}

	boolean beginsWithin(String text) {
		return BEGINS_WITHIN.matcher(text).matches();
	}

	/** Whether a text says nothing but the boilerplate of plans. */
	boolean isBoilerplate(String text) {
		return this.words.computeIfAbsent(text, (key) -> JapaneseText.subjectTerms(key).isEmpty());
	}

	WordBreak between(String before, String after) {
		return this.breaks.computeIfAbsent(List.of(before, after), (key) -> WordBreak.between(before, after));
	}

}
