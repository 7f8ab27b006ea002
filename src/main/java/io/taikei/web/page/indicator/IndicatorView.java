package io.taikei.web.page.indicator;

import java.util.List;

import io.taikei.query.PageOf;
import io.taikei.query.indicator.CorrespondingIndicators;
import io.taikei.query.indicator.IndicatorComparison;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param comparison the indicators
 * @param shared the measures that several plans have
 * @param alone those that one alone has
 * @param pairs the elements of two plans that correspond, with their indicators; null
 * unless there are two plans, and on later pages
 * @param omitted how many plans were chosen besides
 */
record IndicatorView(IndicatorComparison comparison, List<MeasureView> shared, List<MeasureView> alone,
		@Nullable CorrespondingIndicators pairs, int omitted) {

	static IndicatorView of(IndicatorComparison comparison, @Nullable CorrespondingIndicators pairs, int omitted) {
		List<MeasureView> all = comparison.measures().stream().map(MeasureView::of).toList();
		return new IndicatorView(comparison, all.stream().filter((one) -> one.measure().ofSeveralPlans()).toList(),
				all.stream().filter((one) -> !one.measure().ofSeveralPlans()).toList(), pairs, omitted);
	}

	public PageOf at() {
		return this.comparison.at();
	}

	/** Whether there are pairs to show. */
	public boolean hasPairs() {
		return this.pairs != null && !this.pairs.pairs().isEmpty();
	}

}
