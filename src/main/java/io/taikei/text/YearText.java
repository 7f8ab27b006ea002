package io.taikei.text;

import java.time.DateTimeException;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.text.FiscalYear.Known;
import io.taikei.text.FiscalYear.Unknown;

/** Reads fiscal years from their match keys. */
final class YearText {

	private static final int EARLIEST = 1900;

	private static final int LATEST = 2200;

	private static final int LONGEST = 40;

	private static final String ERA = "(?:令和|平成|昭和|[令平昭RHSrhs])";

	private static final String NUMBER = "(?:\\d{1,4}|[一二三四五六七八九十]{1,3})";

	private static final String ONE = "(?:西暦)?" + ERA + "?\\.?(?:元|" + NUMBER + ")";

	private static final String END = "(?:年度|年)?末?";

	/** One year, or the same in both calendars, the second in brackets. */
	private static final Pattern YEAR = Pattern
		.compile("(?<year>" + ONE + ")" + END + "(?:[(](?<same>" + ONE + ")" + END + "[)])?" + END);

	private static final Pattern PARTS = Pattern.compile("(?:西暦)?(?<era>" + ERA + "?)\\.?(?<number>元|" + NUMBER + ")");

	private static final Pattern SEVERAL = Pattern.compile(".*(?:\\d|元)\\D*[-~〜、,・/].*(?:\\d|元).*");

	private YearText() {
	}

	static FiscalYear read(String key) {
		if (key.length() > LONGEST) {
			return new Unknown(ProblemMessage.of("year.none"));
		}
		Matcher matcher = YEAR.matcher(key.replaceAll("\\s", ""));
		if (!matcher.matches()) {
			return new Unknown(SEVERAL.matcher(key).matches() ? ProblemMessage.of("year.several")
					: ProblemMessage.of("year.none"));
		}
		FiscalYear year = one(matcher.group("year"));
		if (year instanceof Unknown || matcher.group("same") == null) {
			return year;
		}
		FiscalYear same = one(matcher.group("same"));
		return (same instanceof Unknown || same.equals(year)) ? same
				: new Unknown(ProblemMessage.of("year.different", matcher.group("year"), matcher.group("same")));
	}

	private static FiscalYear one(String text) {
		Matcher parts = PARTS.matcher(text);
		if (!parts.matches()) {
			return new Unknown(ProblemMessage.of("year.none"));
		}
		String number = parts.group("number");
		return parts.group("era").isEmpty() ? western(number) : ofEra(era(parts.group("era")), number(number), text);
	}

	private static FiscalYear western(String number) {
		if (number.length() < 4) {
			return new Unknown(ProblemMessage.of("year.without-era"));
		}
		return inBounds(number(number));
	}

	private static FiscalYear ofEra(JapaneseEra era, int number, String text) {
		try {
			return inBounds(JapaneseChronology.INSTANCE.prolepticYear(era, number));
		}
		catch (DateTimeException ex) {
			int first = JapaneseChronology.INSTANCE.prolepticYear(era, 1);
			return new Unknown((number < 1) ? ProblemMessage.of("year.before-era", text)
					: ProblemMessage.of("year.after-era", text, first + number - 1));
		}
	}

	private static FiscalYear inBounds(int year) {
		return (year >= EARLIEST && year <= LATEST) ? new Known(year)
				: new Unknown(ProblemMessage.of("year.out-of-bounds", EARLIEST, LATEST));
	}

	private static JapaneseEra era(String name) {
		return switch (name.toUpperCase(Locale.ROOT)) {
			case "令和", "令", "R" -> JapaneseEra.REIWA;
			case "平成", "平", "H" -> JapaneseEra.HEISEI;
			default -> JapaneseEra.SHOWA;
		};
	}

	private static int number(String text) {
		if (text.equals("元")) {
			return 1;
		}
		if (Character.isDigit(text.charAt(0))) {
			return Integer.parseInt(text);
		}
		int ten = text.indexOf('十');
		return (ten < 0) ? digit(text)
				: 10 * Math.max(digit(text.substring(0, ten)), (ten == 0) ? 1 : 0) + digit(text.substring(ten + 1));
	}

	private static int digit(String kanji) {
		return kanji.isEmpty() ? 0 : "一二三四五六七八九".indexOf(kanji.charAt(0)) + 1;
	}

}
