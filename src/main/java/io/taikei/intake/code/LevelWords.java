package io.taikei.intake.code;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that name a level of a plan, as an expression. */
public final class LevelWords {

	/** The nouns with which names of levels end. */
	public static final String NOUN = "(?:目標|政策|施策|大綱|柱|分野|方針|方向性?|方策|プロジェクト|事業|取り?組み?|戦略|将来像|テーマ|ビジョン|アクション|ミッション|視点|項目|重点|理念|(?:まち|都市|地域)の姿|都市像|部門|領域|分類|プログラム|メニュー)";

	private static final String GENERAL = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{0,8}?" + NOUN + "|[編章節部]";

	private LevelWords() {
	}

	/** What stands before or behind a counter: the words given, or any that ends so. */
	static String expression(Collection<String> words) {
		return Stream
			.concat(words.stream()
				.filter((word) -> !word.isBlank())
				.sorted(Comparator.comparingInt(String::length).reversed())
				.map(Folding::fold)
				.map(Pattern::quote), Stream.of(GENERAL))
			.collect(Collectors.joining("|", "(?:", ")"));
	}

}
