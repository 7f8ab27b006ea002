package io.taikei.intake.table.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word of a level that the texts of a column repeat before their numbers. */
final class LevelWord {

	private static final Pattern NUMBERED = Pattern.compile(
			"[■□◆◇●○◎▼▽【〈《\\[［]?([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,12}?)\\s?([0-9０-９]{1,2}|[Ⅰ-Ⅻ①-⑳])(?![0-9０-９年月日人]).*",
			Pattern.DOTALL);

	private static final double MOST = 0.8;

	private LevelWord() {
	}

	/**
	 * The word, as 将来都市像 in 将来都市像１; nothing where fewer than most have one, or all have
	 * one number.
	 */
	static Optional<String> of(List<String> texts) {
		List<Matcher> numbered = texts.stream().map(NUMBERED::matcher).filter(Matcher::matches).toList();
		Map<String, Long> words = numbered.stream()
			.collect(Collectors.groupingBy((found) -> found.group(1), Collectors.counting()));
		boolean counted = numbered.stream().map((found) -> found.group(2)).distinct().count() > 1;
		return words.entrySet()
			.stream()
			.filter((word) -> counted && word.getValue() > 1 && word.getValue() >= MOST * texts.size())
			.filter((word) -> !"第".equals(word.getKey()))
			.map(Map.Entry::getKey)
			.findFirst();
	}

}
