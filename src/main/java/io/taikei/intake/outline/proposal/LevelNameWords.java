package io.taikei.intake.outline.proposal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in codes that name levels. */
final class LevelNameWords {

	/** The words of chapters and their parts, from the top. */
	static final List<String> UNITS = List.of("編", "部", "章", "節", "款", "項");

	private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+");

	private LevelNameWords() {
	}

	/**
	 * The level's name in the style of a code, such as 章 of 第AR章; empty where none is.
	 */
	static String word(String style) {
		Matcher word = WORD.matcher(style.replace("第", ""));
		return word.find() ? word.group() : "";
	}

}
