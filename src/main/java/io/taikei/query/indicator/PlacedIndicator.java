package io.taikei.query.indicator;

import io.taikei.indicator.MeasuredValue;
import io.taikei.model.SourceSpan;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.ElementRef;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with the element whose success it measures.
 *
 * @param id the indicator's id
 * @param plan the plan
 * @param element the element
 * @param name its name as it stands
 * @param unit its unit as it stands; null where the document gives none
 * @param baseline its value when the plan was made; null where the document gives none
 * @param target the value to reach; null where the document gives none
 * @param source where it stands
 */
public record PlacedIndicator(String id, PlanSummary plan, ElementRef element, String name, @Nullable String unit,
		@Nullable MeasuredValue baseline, @Nullable MeasuredValue target, SourceSpan source) {
}
