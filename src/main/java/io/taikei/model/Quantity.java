package io.taikei.model;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How much a value of an indicator tells: 1.2 of 千人 is 1,200 人, 70％以上 is at least 70 %.
 *
 * @param number the number, in the unit
 * @param unit the unit without any thousands of it, such as 人; null where none is given
 * @param bound whether the value is this number, or only bound by it
 */
public record Quantity(double number, @Nullable String unit, Bound bound) {

	private static final Pattern VALUE = Pattern.compile("(?:約|およそ|概ね|おおむね|延べ|のべ|年間|累計|合計|計)*(?<sign>[▲△-]?)"
			+ "(?<number>\\d+(?:\\.\\d+)?(?:[億万千百]{1,2}\\d+(?:\\.\\d+)?)*(?:[億万千百]{1,2})?)(?<unit>[^\\d,.<>=〜~:;]*?)"
			+ "(?<bound>以上|以内|以下|未満|超|を超える|を上回る|を下回る|程度|前後|を?維持)?");

	private static final Pattern SUMMAND = Pattern.compile("(\\d+(?:\\.\\d+)?)([億万千百]*)");

	/**
	 * The one quantity that a value tells; null where it tells none or several, or where
	 * its own unit is another than the one beside it.
	 * @param value the value as it stands
	 * @param beside the unit that the document gives beside it; null where it gives none
	 */
	static @Nullable Quantity of(String value, @Nullable String beside) {
		Matcher matcher = VALUE.matcher(key(value).replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", ""));
		if (!matcher.matches()) {
			return null;
		}
		MeasureUnit given = MeasureUnit.of(beside);
		MeasureUnit own = matcher.group("unit").isEmpty() ? given : MeasureUnit.of(matcher.group("unit"));
		double number = sum(matcher.group("number")) * own.factor();
		if (!Double.isFinite(number) || (given.base() != null && !given.base().equals(own.base()))) {
			return null;
		}
		return new Quantity(matcher.group("sign").isEmpty() ? number : -number, own.base(),
				Bound.of(matcher.group("bound")));
	}

	/** A unit as quantities have it, the same for every spelling; null for none. */
	public static @Nullable String unitOf(@Nullable String written) {
		return MeasureUnit.of(written).base();
	}

	/** A text of any width, without space, with one sign for minus. */
	static String key(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.replaceAll("[\\s\\u200B]", "")
			.replaceAll("[−‐‑–]", "-");
	}

	/** 2千5百 is 2,500, 3百万 is 3,000,000; not a number where magnitudes grow again. */
	private static double sum(String number) {
		double sum = 0;
		double before = Double.MAX_VALUE;
		Matcher summand = SUMMAND.matcher(number);
		while (summand.find()) {
			double magnitude = magnitude(summand.group(2));
			if (magnitude >= before) {
				return Double.NaN;
			}
			sum += Double.parseDouble(summand.group(1)) * magnitude;
			before = magnitude;
		}
		return sum;
	}

	static double magnitude(String characters) {
		return characters.chars().mapToDouble((character) -> switch (character) {
			case '百' -> 1e2;
			case '千' -> 1e3;
			case '万' -> 1e4;
			case '億' -> 1e8;
			default -> 1;
		}).reduce(1, (one, other) -> one * other);
	}

	/** How a number bounds a value. */
	public enum Bound {

		/** The value is the number, or about it. */
		EQUAL,

		/** The value is the number or more. */
		AT_LEAST,

		/** The value is the number or less. */
		AT_MOST;

		private static Bound of(@Nullable String word) {
			return switch (word) {
				case "以上", "超", "を超える", "を上回る" -> AT_LEAST;
				case "以下", "以内", "未満", "を下回る" -> AT_MOST;
				case null, default -> EQUAL;
			};
		}

	}

}
