package io.taikei.query.indicator;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.text.Bilingual;

/**
 * Indicators of plans side by side (指標の対照).
 *
 * @param at which page of how many measures
 * @param plans the plans, in the order of their ids
 * @param indicators how many indicators they have
 * @param shared how many of the measures several plans have
 * @param measures what is measured: first what most plans have, then what one alone has
 * @param explanation how to read it, or why there is none
 */
public record IndicatorComparison(@JsonUnwrapped PageOf at, List<PlanSummary> plans, long indicators, long shared,
		List<Measure> measures, Bilingual explanation) {

	public IndicatorComparison {
		plans = List.copyOf(plans);
		measures = List.copyOf(measures);
	}

}
