package io.taikei.intake.file.sheet;

import java.time.LocalDateTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates by formats of Excel, such as 令和6年4月1日, R6.4.1 and 2024年度; POI knows no eras, and
 * takes a format with other words than those of dates for one of numbers.
 */
final class ShownDate {

	private static final Pattern NO_SYMBOL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|General");

	/** No digits, no halves of days, and no time that passes. */
	private static final Pattern SYMBOLS = Pattern.compile("[^ymdgehs]*[ymdgehs][ymdgehsa/.,:\\-;@()（）\\s\\p{IsHan}]*");

	private static final Pattern TIME_THAT_PASSES = Pattern.compile("\\[[hms]+]");

	private static final Pattern TOKEN = Pattern
		.compile("\"(?<quoted>[^\"]*)\"|\\[[^]]*]|\\\\(?<escaped>.)|(?<symbol>g+|e+|y+|m+|d+|a{3,4}|h+|s+)|;.*");

	private ShownDate() {
	}

	static boolean isAskedForBy(String format) {
		return SYMBOLS.matcher(NO_SYMBOL.matcher(format).replaceAll("")).matches()
				&& !TIME_THAT_PASSES.matcher(format).find();
	}

	static String format(LocalDateTime time, String format) {
		StringBuilder shown = new StringBuilder();
		Matcher token = TOKEN.matcher(format);
		String before = "";
		while (token.find()) {
			String part = "";
			if (token.group("quoted") != null) {
				part = token.group("quoted");
			}
			else if (token.group("escaped") != null) {
				part = token.group("escaped");
			}
			else if (token.group("symbol") != null) {
				String symbol = token.group("symbol");
				boolean minutes = symbol.startsWith("m") && before.startsWith("h");
				part = minutes ? number(time.getMinute(), symbol) : symbol(time, symbol);
				before = symbol;
			}
			token.appendReplacement(shown, Matcher.quoteReplacement(part));
		}
		return token.appendTail(shown).toString();
	}

	private static String symbol(LocalDateTime time, String symbol) {
		return switch (symbol.charAt(0)) {
			case 'g' -> era(time, symbol.length());
			case 'e' -> number(JapaneseDate.from(time).get(ChronoField.YEAR_OF_ERA), symbol);
			case 'y' -> (symbol.length() > 2) ? Integer.toString(time.getYear()) : number(time.getYear() % 100, "yy");
			case 'm' -> (symbol.length() > 2) ? word(time, "mmm".equals(symbol) ? "MMM" : "MMMM", Locale.ENGLISH)
					: number(time.getMonthValue(), symbol);
			case 'd' -> (symbol.length() > 2) ? word(time, "ddd".equals(symbol) ? "EEE" : "EEEE", Locale.ENGLISH)
					: number(time.getDayOfMonth(), symbol);
			case 'a' -> word(time, "aaa".equals(symbol) ? "E" : "EEEE", Locale.JAPAN);
			case 'h' -> number(time.getHour(), symbol);
			default -> number(time.getSecond(), symbol);
		};
	}

	private static String era(LocalDateTime time, int letters) {
		JapaneseEra era = JapaneseDate.from(time).getEra();
		String full = era.getDisplayName(TextStyle.FULL, Locale.JAPAN);
		return switch (letters) {
			case 1 -> era.getDisplayName(TextStyle.NARROW, Locale.JAPAN);
			case 2 -> full.substring(0, 1);
			default -> full;
		};
	}

	private static String number(int number, String symbol) {
		return (symbol.length() > 1) ? "%02d".formatted(number) : Integer.toString(number);
	}

	private static String word(LocalDateTime time, String pattern, Locale language) {
		return DateTimeFormatter.ofPattern(pattern, language).format(time);
	}

}
