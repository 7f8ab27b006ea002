package io.taikei.web.page.indicator;

import java.util.List;

import io.taikei.query.indicator.Measure;
import io.taikei.query.indicator.PlacedIndicator;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the page shows it: a row of the table for each indicator, with its values
 * on one scale.
 *
 * @param measure the measure
 * @param low where the scale begins, as it is written
 * @param high where it ends
 * @param rows the indicators
 */
record MeasureView(Measure measure, String low, String high, List<Row> rows) {

	static MeasureView of(Measure measure) {
		ValueScale scale = ValueScale.of(measure);
		List<String> ends = scale.ends();
		return new MeasureView(measure, ends.getFirst(), ends.getLast(), measure.indicators()
			.stream()
			.map((indicator) -> new Row(indicator, scale.place(indicator.baseline()), scale.place(indicator.target())))
			.toList());
	}

	/**
	 * An indicator.
	 *
	 * @param indicator the indicator
	 * @param from where its baseline stands on the scale, from 0 to 100; null where it
	 * can't be read
	 * @param to where its target stands
	 */
	record Row(PlacedIndicator indicator, @Nullable Double from, @Nullable Double to) {

		/** Whether it can be drawn. */
		public boolean isDrawn() {
			return this.from != null && this.to != null;
		}

		/** What points from the baseline to the target, as points of a polygon. */
		public String arrow() {
			double tip = (this.to != null) ? this.to : 0;
			double back = (this.from != null && this.from > tip) ? Math.min(100, tip + 4) : Math.max(0, tip - 4);
			return "%s,6 %s,1 %s,11".formatted(tip, back, back);
		}

	}

}
