package io.taikei.model;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A unit as documents write it, as so many of its base: 千人 is 1,000 of 人, トン a million of
 * g.
 *
 * @param base the unit that it is counted in, the same for every spelling; null for none
 * @param factor how many of the base it is
 */
record MeasureUnit(@Nullable String base, double factor) {

	private static final Pattern THOUSANDS = Pattern.compile("(?<magnitude>[百千万億]{1,2})(?<rest>\\P{Nd}.*)");

	/** A yearly figure is told with and without saying so. */
	private static final Pattern YEARLY = Pattern.compile("/年度?$");

	private static final Pattern METRIC = Pattern.compile("(?<metric>mg|kg|km2|km|ha|t|g|m2|m)(?<rest>-.*|/.*)?");

	private static final Map<String, MeasureUnit> IN_BASES = Map.of("mg", new MeasureUnit("g", 1e-3), "g",
			new MeasureUnit("g", 1), "kg", new MeasureUnit("g", 1e3), "t", new MeasureUnit("g", 1e6), "m",
			new MeasureUnit("m", 1), "km", new MeasureUnit("m", 1e3), "m2", new MeasureUnit("m2", 1), "ha",
			new MeasureUnit("m2", 1e4), "km2", new MeasureUnit("m2", 1e6));

	private static final Map<String, String> SPELLINGS = Map.ofEntries(Map.entry("パーセント", "%"), Map.entry("名", "人"),
			Map.entry("箇所", "か所"), Map.entry("ヶ所", "か所"), Map.entry("ケ所", "か所"), Map.entry("カ所", "か所"),
			Map.entry("ヵ所", "か所"), Map.entry("個所", "か所"), Map.entry("ミリグラム", "mg"), Map.entry("グラム", "g"),
			Map.entry("キログラム", "kg"), Map.entry("トン", "t"), Map.entry("メートル", "m"), Map.entry("キロメートル", "km"),
			Map.entry("平方メートル", "m2"), Map.entry("平方キロメートル", "km2"), Map.entry("ヘクタール", "ha"));

	/**
	 * A unit.
	 * @param written as it stands; null or empty for none
	 */
	static MeasureUnit of(@Nullable String written) {
		String key = (written != null) ? YEARLY.matcher(Quantity.key(written).toLowerCase(Locale.ROOT)).replaceFirst("")
				: "";
		if (key.isEmpty()) {
			return new MeasureUnit(null, 1);
		}
		Matcher thousands = THOUSANDS.matcher(key);
		return thousands.matches()
				? whole(thousands.group("rest")).times(Quantity.magnitude(thousands.group("magnitude"))) : whole(key);
	}

	private static MeasureUnit whole(String key) {
		String first = key.replaceFirst("[-/].*", "");
		String spelled = SPELLINGS.getOrDefault(first, first) + key.substring(first.length());
		Matcher metric = METRIC.matcher(spelled);
		if (!metric.matches()) {
			return new MeasureUnit(spelled, 1);
		}
		MeasureUnit inBase = IN_BASES.getOrDefault(metric.group("metric"), new MeasureUnit(spelled, 1));
		String rest = (metric.group("rest") != null) ? metric.group("rest") : "";
		return new MeasureUnit(inBase.base() + rest, inBase.factor());
	}

	private MeasureUnit times(double magnitude) {
		return new MeasureUnit(this.base, this.factor * magnitude);
	}

}
