package io.taikei.intake.code;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways in which plans count. */
public enum Numeral {

	/** ㊱, ❶ and ⑴ too. */
	CIRCLED("[①-⒇㉑-㉟㊱-㊿❶-❿⓫-⓴]"),

	/** Of Latin letters only where none follows: IT is no number. */
	ROMAN("(?:[Ⅰ-Ⅻⅰ-ⅻ]|(?:X{0,2}(?:IX|IV|VI{0,3}|I{1,3})|X{1,2})(?![A-Za-z]))"),

	ARABIC("\\d{1,9}(?!\\d)"),

	LETTER("[A-Za-z](?![A-Za-z])"),

	/** ア, イ, ウ, but not the first letter of a word. */
	KANA("[ア-ン](?![ァ-ヶー])"),

	KANJI("[一二三四五六七八九十]{1,3}");

	private static final String KANA_ORDER = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

	private static final List<String> ROMAN_ORDER = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
			"XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX");

	private static final String BLACK = "❶❷❸❹❺❻❼❽❾❿⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴";

	private final String regex;

	Numeral(String regex) {
		this.regex = regex;
	}

	/** An expression for a counter of any kind, or of some. */
	static String any(Numeral... kinds) {
		return Arrays.stream((kinds.length == 0) ? values() : kinds)
			.map((kind) -> kind.regex)
			.collect(Collectors.joining("|", "(?:", ")"));
	}

	/** The kind of a counter. */
	static Numeral of(String counter) {
		return Arrays.stream(values())
			.filter((kind) -> Pattern.matches(kind.regex, counter))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No counter: " + counter));
	}

	/** The number that a counter of this kind stands for. */
	int number(String counter) {
		String plain = Normalizer.normalize(counter, Normalizer.Form.NFKC);
		return switch (this) {
			case CIRCLED -> (BLACK.indexOf(counter) >= 0) ? BLACK.indexOf(counter) + 1
					: Integer.parseInt(plain.replaceAll("\\D", ""));
			case ROMAN -> ROMAN_ORDER.indexOf(plain.toUpperCase(Locale.ROOT)) + 1;
			case ARABIC -> Integer.parseInt(plain);
			case LETTER -> Character.toUpperCase(plain.charAt(0)) - 'A' + 1;
			case KANA -> KANA_ORDER.indexOf(plain) + 1;
			case KANJI -> kanji(plain);
		};
	}

	private static int kanji(String counter) {
		int ten = counter.indexOf('十');
		return (ten < 0) ? digits(counter)
				: 10 * Math.max(digits(counter.substring(0, ten)), 1) + digits(counter.substring(ten + 1));
	}

	private static int digits(String kanji) {
		int number = 0;
		for (int i = 0; i < kanji.length(); i++) {
			number = 10 * number + "〇一二三四五六七八九".indexOf(kanji.charAt(i));
		}
		return number;
	}

}
