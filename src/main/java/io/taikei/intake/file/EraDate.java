package io.taikei.intake.file;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in years of an era, such as 令和6年4月1日 or R6.4.1, by formats of Excel. */
final class EraDate {

	private static final Pattern NO_SYMBOL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|[Gg]eneral|[Ee][+-]");

	private static final Pattern TOKEN = Pattern
		.compile("\"([^\"]*)\"|\\[[^]]*]|\\\\(.)|(g{1,3}|e{1,2}|y{1,4}|m{1,2}|d{1,2}|a{3,4})|(;.*)");

	private EraDate() {
	}

	static boolean isAskedForBy(String format) {
		String symbols = NO_SYMBOL.matcher(format).replaceAll("");
		return symbols.contains("g") || symbols.contains("e");
	}

	static String format(LocalDate date, String format) {
		return TOKEN.matcher(format).replaceAll((token) -> Matcher.quoteReplacement(part(date, token)));
	}

	private static String part(LocalDate date, MatchResult token) {
		if (token.group(1) != null) {
			return token.group(1);
		}
		if (token.group(2) != null) {
			return token.group(2);
		}
		return (token.group(3) != null) ? symbol(JapaneseDate.from(date), date, token.group(3)) : "";
	}

	private static String symbol(JapaneseDate inEra, LocalDate date, String symbol) {
		return switch (symbol) {
			case "ggg" -> inEra.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN);
			case "gg" -> inEra.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN).substring(0, 1);
			case "g" -> inEra.getEra().getDisplayName(TextStyle.NARROW, Locale.JAPAN);
			case "e" -> Integer.toString(inEra.get(ChronoField.YEAR_OF_ERA));
			case "ee" -> "%02d".formatted(inEra.get(ChronoField.YEAR_OF_ERA));
			case "m", "d" -> Integer.toString("m".equals(symbol) ? date.getMonthValue() : date.getDayOfMonth());
			case "mm", "dd" -> "%02d".formatted("mm".equals(symbol) ? date.getMonthValue() : date.getDayOfMonth());
			case "aaa", "aaaa" ->
				DateTimeFormatter.ofPattern("aaa".equals(symbol) ? "E" : "EEEE", Locale.JAPAN).format(date);
			default -> Integer.toString(date.getYear());
		};
	}

}
