package io.taikei.query.overlap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.MappingProvenance;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.ElementRef;
import org.jspecify.annotations.Nullable;

/**
 * That a goal, or an element below it, was decided to have no counterpart in a plan.
 *
 * @param plan the other plan
 * @param via the element below the goal that has none there; null where it is the goal
 * itself
 * @param provenance how that was established, by whom or what, and why
 */
public record DecidedGap(PlanSummary plan, @Nullable ElementRef via, @JsonUnwrapped MappingProvenance provenance) {
}
