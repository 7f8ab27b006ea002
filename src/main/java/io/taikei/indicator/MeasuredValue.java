package io.taikei.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Quantity;
import io.taikei.text.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator as it was read.
 *
 * @param written the value as it stands
 * @param year its fiscal year, beside the value or within; null where neither tells
 * @param quantity how much it is; null where that can't be read
 */
public record MeasuredValue(String written, @Nullable Integer year, @Nullable Quantity quantity) {

	/** R5：58.2 */
	private static final Pattern YEAR_FIRST = Pattern.compile("(?<year>[^:：\\s]{2,12})[:：\\s]+(?<value>.+)");

	/** 58.2％（令和5年度） */
	private static final Pattern YEAR_LAST = Pattern.compile("(?<value>.+?)\\s*[(（](?<year>[^()（）]{2,12})[)）]");

	/**
	 * Reads a value.
	 * @param measurement null where the document gives none
	 * @param unit the unit beside it; null where it gives none
	 */
	public static @Nullable MeasuredValue of(@Nullable Measurement measurement, @Nullable String unit) {
		if (measurement == null) {
			return null;
		}
		MeasuredValue within = withYear(YEAR_FIRST, measurement, unit);
		if (within == null) {
			within = withYear(YEAR_LAST, measurement, unit);
		}
		return (within != null) ? within
				: new MeasuredValue(measurement.value(), measurement.year(), measurement.quantity(unit));
	}

	private static @Nullable MeasuredValue withYear(Pattern pattern, Measurement measurement, @Nullable String unit) {
		Matcher matcher = pattern.matcher(measurement.value());
		if (!matcher.matches() || !(FiscalYear.of(matcher.group("year")) instanceof FiscalYear.Known known)) {
			return null;
		}
		Measurement rest = new Measurement(null, matcher.group("value"));
		return new MeasuredValue(measurement.value(), (measurement.year() != null) ? measurement.year() : known.year(),
				rest.quantity(unit));
	}

}
