package io.taikei.intake.file.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and dates as a Japanese Excel shows them: with the leading zeros of codes, and
 * in the era's years where a format asks for them.
 */
final class ShownNumbers extends DataFormatter {

	private static final String ERA = "[$-411]ge.m.d";

	private static final String LONG_ERA = "[$-411]ggge\"年\"m\"月\"d\"日\"";

	private static final String YEAR_AND_MONTH = "yyyy\"年\"m\"月\"";

	private static final String MONTH_AND_DAY = "m\"月\"d\"日\"";

	/** Formats that a file names by number only, and which depend on Excel's language. */
	private static final Map<Integer, String> JAPANESE = Map.ofEntries(Map.entry(14, "yyyy/m/d"),
			Map.entry(22, "yyyy/m/d h:mm"), Map.entry(27, ERA), Map.entry(28, LONG_ERA), Map.entry(29, LONG_ERA),
			Map.entry(30, "m/d/yy"), Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""), Map.entry(32, "h\"時\"mm\"分\""),
			Map.entry(33, "h\"時\"mm\"分\"ss\"秒\""), Map.entry(34, YEAR_AND_MONTH), Map.entry(35, MONTH_AND_DAY),
			Map.entry(36, ERA), Map.entry(50, ERA), Map.entry(51, LONG_ERA), Map.entry(52, YEAR_AND_MONTH),
			Map.entry(53, MONTH_AND_DAY), Map.entry(54, LONG_ERA), Map.entry(55, YEAR_AND_MONTH),
			Map.entry(56, MONTH_AND_DAY), Map.entry(57, ERA), Map.entry(58, LONG_ERA));

	/** The long date of whoever looks at it. */
	private static final String LONG_DATE = "[$-F800]";

	/** Whether digits are shown as ３ or 三, which POI would show as words. */
	private static final Pattern DIGITS = Pattern.compile("\\[DBNum\\d]");

	private final boolean from1904;

	ShownNumbers(boolean from1904) {
		super(Locale.JAPAN);
		this.from1904 = from1904;
	}

	@Override
	public String formatRawCellContents(double value, int formatIndex, @Nullable String formatString) {
		String format = format(formatIndex, formatString);
		if (ShownDate.isAskedForBy(format) && DateUtil.isValidExcelDate(value)) {
			return ShownDate.format(DateUtil.getLocalDateTime(value, this.from1904), format);
		}
		if (DividedNumber.isAskedForBy(format) && value >= 0 && value == Math.rint(value)) {
			return DividedNumber.format((long) value, format);
		}
		return super.formatRawCellContents(value, formatIndex, format, this.from1904).strip();
	}

	private static String format(int index, @Nullable String given) {
		if (given == null) {
			return JAPANESE.getOrDefault(index, "General");
		}
		if (given.startsWith(LONG_DATE)) {
			return "yyyy\"年\"m\"月\"d\"日\"";
		}
		boolean byNumber = given.startsWith("reserved-") || given.startsWith("m/d/yy");
		return byNumber ? JAPANESE.getOrDefault(index, given) : DIGITS.matcher(given).replaceAll("");
	}

}
