package io.taikei.query.indicator;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.indicator.MeasuredValue;
import io.taikei.indicator.SharedMeasure.Basis;
import io.taikei.model.Provenance;
import io.taikei.model.Quantity;
import io.taikei.query.ThemeRef;
import org.jspecify.annotations.Nullable;

/**
 * What is measured in one plan or in several. That indicators of several plans measure
 * the same is inferred from their words and units.
 *
 * @param name the name of the first indicator
 * @param unit the unit that all are counted in, such as 人 where one counts in 千人; null
 * for none
 * @param status how it is known that all measure the same
 * @param basis what their names have in common; null for a single indicator
 * @param words the words that the two have in common that are least alike
 * @param themes the themes that the elements of these two both address
 * @param indicators the indicators, one of a plan, in the order of the municipalities'
 * codes
 */
public record Measure(String name, @Nullable String unit, Provenance status, @Nullable Basis basis, List<String> words,
		List<ThemeRef> themes, List<PlacedIndicator> indicators) {

	public Measure {
		words = List.copyOf(words);
		themes = List.copyOf(themes);
		indicators = List.copyOf(indicators);
	}

	/** Whether several plans have it. */
	public boolean ofSeveralPlans() {
		return this.indicators.size() > 1;
	}

	/** All of its numbers, in its unit. */
	public List<Double> numbers() {
		return this.indicators.stream()
			.flatMap((one) -> Stream.of(one.baseline(), one.target()))
			.filter(Objects::nonNull)
			.map(MeasuredValue::quantity)
			.filter(Objects::nonNull)
			.map(Quantity::number)
			.toList();
	}

}
