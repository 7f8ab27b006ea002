package io.taikei.web.page.indicator;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import io.taikei.indicator.MeasuredValue;
import io.taikei.query.indicator.Measure;
import org.jspecify.annotations.Nullable;

/**
 * The scale that all values of a measure share in its chart. It begins at 0, or at the
 * least value where that is less; a percentage goes to 100.
 *
 * @param low where it begins
 * @param high where it ends, more than where it begins
 */
record ValueScale(double low, double high) {

	private static final double PERCENT = 100;

	static ValueScale of(Measure measure) {
		List<Double> numbers = measure.numbers();
		double high = "%".equals(measure.unit()) ? PERCENT : 0;
		double least = numbers.stream().mapToDouble(Double::doubleValue).min().orElse(0);
		double greatest = DoubleStream.concat(DoubleStream.of(high), numbers.stream().mapToDouble(Double::doubleValue))
			.max()
			.orElse(1);
		double low = Math.min(0, least);
		return new ValueScale(low, (greatest > low) ? greatest : low + 1);
	}

	/** Where a value stands, from 0 to 100; null where it can't be read. */
	@Nullable Double place(@Nullable MeasuredValue value) {
		return (value == null || value.quantity() == null) ? null
				: rounded(PERCENT * (value.quantity().number() - this.low) / (this.high - this.low));
	}

	/** Where it begins and ends, as people write numbers. */
	List<String> ends() {
		return Stream.of(this.low, this.high)
			.map((end) -> String.format(Locale.ROOT, "%,.2f", end))
			.map((end) -> end.replaceFirst("\\.?0+$", ""))
			.toList();
	}

	private static double rounded(double place) {
		return Math.round(place * 10) / 10.0;
	}

}
