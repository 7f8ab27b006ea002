package io.taikei.validation;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;

/**
 * What a spreadsheet makes of a code such as 1-2 that it takes for a date or a number,
 * and what it shows where a formula failed.
 */
final class SpreadsheetDamage {

	private static final Pattern ERROR = Pattern
		.compile("#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|#+)");

	private static final String TIME = "( \\d{1,2}:\\d{2}(:\\d{2})?)?";

	/** Forms of dates that hardly are codes. */
	private static final List<Pattern> DATES = List.of(Pattern.compile("(?<month>\\d{1,2})月(?<day>\\d{1,2})日"),
			Pattern.compile("(?:\\d{4}|(?:令和|平成|昭和)(?:\\d{1,2}|元))年(?<month>\\d{1,2})月(?<day>\\d{1,2})日" + TIME),
			Pattern.compile("\\d{4}/(?<month>\\d{1,2})/(?<day>\\d{1,2})" + TIME),
			Pattern.compile("(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?:\\d{2}|\\d{4})" + TIME));

	private static final Pattern MONTH_NAME = Pattern
		.compile("\\d{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(-\\d{2,4})?"
				+ "|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\\d{1,2}");

	private static final Pattern POWER = Pattern.compile("\\d(\\.\\d+)?E\\+\\d{2,}");

	/** Serial numbers of the days from 2000 to 2099, which a plan may use as codes. */
	private static final Pattern SERIAL = Pattern.compile("\\d{5}");

	private static final int FIRST_SERIAL = 36_526;

	private static final int LAST_SERIAL = 73_050;

	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

	private static final Pattern ISO_DATE = Pattern
		.compile("(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})" + TIME);

	private SpreadsheetDamage() {
	}

	/** Whether a text is but the error of a formula. */
	static boolean isError(String text) {
		return ERROR.matcher(normal(text)).matches();
	}

	/**
	 * What a code that no document prints seems to have been; empty where all is well.
	 */
	static Optional<Bilingual> of(String code) {
		String text = normal(code);
		for (Pattern pattern : DATES) {
			Matcher date = pattern.matcher(text);
			if (date.matches()) {
				return Optional.of(date(date.group("month"), date.group("day")));
			}
		}
		if (MONTH_NAME.matcher(text).matches()) {
			return Optional.of(date("1", "2"));
		}
		return POWER.matcher(text).matches() ? Optional.of(ProblemMessage.of("code.long-number")) : Optional.empty();
	}

	/** The same of a code that is right in a plan whose codes are mostly of its form. */
	static Optional<Bilingual> ofUnusual(String code) {
		String text = normal(code);
		if (SERIAL.matcher(text).matches()) {
			int serial = Integer.parseInt(text);
			LocalDate day = DAY_ZERO.plusDays(serial);
			return (serial >= FIRST_SERIAL && serial <= LAST_SERIAL)
					? Optional
						.of(ProblemMessage.of("code.serial", day.toString(), day.getMonthValue(), day.getDayOfMonth()))
					: Optional.empty();
		}
		Matcher date = ISO_DATE.matcher(text);
		return (date.matches() && isDay(date)) ? Optional.of(date(date.group("month"), date.group("day")))
				: Optional.empty();
	}

	/** Whether a code has the form that {@link #ofUnusual} judges. */
	static boolean isOfUnusualForm(String code) {
		String text = normal(code);
		return SERIAL.matcher(text).matches() || ISO_DATE.matcher(text).matches();
	}

	private static Bilingual date(String month, String day) {
		return ProblemMessage.of("code.date", Integer.parseInt(month), Integer.parseInt(day));
	}

	private static boolean isDay(Matcher date) {
		try {
			LocalDate.of(Integer.parseInt(date.group("year")), Integer.parseInt(date.group("month")),
					Integer.parseInt(date.group("day")));
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private static String normal(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
	}

}
