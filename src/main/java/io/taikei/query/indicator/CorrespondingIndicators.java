package io.taikei.query.indicator;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The elements of two plans that correspond, with their indicators.
 *
 * @param at which page of how many pairs
 * @param from the first plan
 * @param to the second plan
 * @param pairs the pairs of which one element at least has indicators, first where both
 * have, then in the order of the first plan's document
 * @param compared whether all pairs could be found; where they could not, there may be
 * more
 * @param explanation says why where not all could be found; else null
 */
public record CorrespondingIndicators(@JsonUnwrapped PageOf at, PlanSummary from, PlanSummary to,
		List<CorrespondingElements> pairs, boolean compared, @Nullable Bilingual explanation) {

	public CorrespondingIndicators {
		pairs = List.copyOf(pairs);
	}

}
