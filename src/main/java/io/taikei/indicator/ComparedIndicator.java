package io.taikei.indicator;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.Indicator;
import io.taikei.model.Quantity;
import io.taikei.text.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it is held against those of other plans.
 *
 * @param id what tells it from all others
 * @param planId the id of its plan
 * @param nameKey its name, the same in whatever width and spelling
 * @param words what it measures: words as they are shown, by what all their spellings
 * have in common
 * @param unit the unit that it is counted in; null for none
 * @param themes the ids of the themes that its element addresses
 * @param baseline its value when the plan was made; null where the document gives none
 * @param target the value to reach; null where the document gives none
 */
public record ComparedIndicator(String id, String planId, String nameKey, Map<String, String> words,
		@Nullable String unit, Set<String> themes, @Nullable MeasuredValue baseline, @Nullable MeasuredValue target) {

	/**
	 * Reads an indicator.
	 * @param municipality the name of the municipality
	 * @param themes the ids of the themes that its element addresses
	 */
	public static ComparedIndicator of(String id, String planId, String municipality, Indicator indicator,
			Set<String> themes) {
		MeasuredValue baseline = MeasuredValue.of(indicator.baseline(), indicator.unit());
		MeasuredValue target = MeasuredValue.of(indicator.target(), indicator.unit());
		return new ComparedIndicator(id, planId, JapaneseText.spellingKey(indicator.name()),
				IndicatorWords.of(indicator.name(), municipality), unit(indicator.unit(), baseline, target), themes,
				baseline, target);
	}

	/** The unit of its values; else that beside them, where they can't be read. */
	private static @Nullable String unit(@Nullable String beside, @Nullable MeasuredValue baseline,
			@Nullable MeasuredValue target) {
		return Stream.of(baseline, target)
			.flatMap(Stream::ofNullable)
			.map(MeasuredValue::quantity)
			.flatMap(Stream::ofNullable)
			.findFirst()
			.map(Quantity::unit)
			.orElseGet(() -> Quantity.unitOf(beside));
	}

}
