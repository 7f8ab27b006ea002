package io.taikei.fuzz;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has broken readers of YAML, CSV, codes, years and Japanese text before, or may.
 */
final class NastyTokens {

	static final List<String> ALL = Stream
		.of(numbers(), codes(), years(), yaml(), paths(), characters(), marks(), runs())
		.flatMap((tokens) -> tokens)
		.toList();

	private NastyTokens() {
	}

	private static Stream<String> numbers() {
		return Stream.of("0", "-1", "-0", "1.10", "1e3", "1e999", "0x1F", "013030", "1_000", ".inf", "-.inf", ".nan",
				"2147483648", "99999999999999999999", "9".repeat(1_001), "0." + "1".repeat(1_001), "1E+05", "٣", "३");
	}

	private static Stream<String> codes() {
		return Stream.of("1-3q2", "1-", "-1", "1--2", "1-99999999999", "１－３－２", "１．３", "①-②", "㊿", "第1章", "1-1-1-1-1-1",
				"1月1日", "2025/1/2", "45292", "#REF!", "132292-3:1-1", "1-3.1.1", "Ⅳ", "一", "〇");
	}

	private static Stream<String> years() {
		return Stream.of("令和5年度", "令和元年度", "令和0", "平成40", "R5", "R5-R9", "H30年度末", "昭和64", "㋿6", "２０２５年度", "9999",
				"2025-13-45", "2026-02-30", "来年");
	}

	private static Stream<String> yaml() {
		return Stream.of("", "~", "null", "true", "yes", "&a", "*a", "&a [*a, *a]", "!!int +", "!!binary x", "!x y",
				"---", "...", "<<", "? a", "- ", ": ", "#", "|", ">", "%", "@", "`", "'", "\"", "[", "]", "{", "}", ",",
				"\t", "[".repeat(100), "{a: ".repeat(100), "\"\\0\"", "\"\\uD800\"", "\"\\uFFFF\"", "\"a\\nb\"", "''",
				"[]", "{}", "[null]", "[[]]", "{a: {}}");
	}

	private static Stream<String> paths() {
		return Stream.of("plan.yaml", "elements.csv", "document.txt", "reviewed.yaml", ".", "..", "../plan.yaml",
				"/dev/zero", "folder", "\"a\\0b\"", "\"\\uD800.csv\"", "x".repeat(300) + ".csv", "C:\\plan.yaml");
	}

	private static Stream<String> characters() {
		return Stream.of("\0", "\u0007", "\u007F", "\u0085", "\u2028", "\uFEFF", "\uFFFD", "\uFFFE", "\u202E", "\u200B",
				"\uE000", "😀", "𠮟", "葛󠄀", "か\u3099", "ｶﾞ", "⼈", "\r", "\f", "\u000B");
	}

	private static Stream<String> marks() {
		return Stream.of("「", "」", "『", "※", "*", "^{*}", "[※]", "[基本目標 11]", "【基本目標】", "〔", "。", "、", "・", "ー", "…",
				"①", "　", "■", "：");
	}

	private static Stream<String> runs() {
		return Stream.of(" ".repeat(5_000), "　".repeat(5_000), "-1".repeat(5_000), "1".repeat(5_000), "「".repeat(5_000),
				"(".repeat(5_000), "あ".repeat(5_000), "a,".repeat(2_000), "※1 ".repeat(2_000), "\n".repeat(2_000),
				"基本目標".repeat(1_000), "*".repeat(5_000), "。".repeat(5_000));
	}

}
