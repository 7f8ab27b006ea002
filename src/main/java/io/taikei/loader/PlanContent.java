package io.taikei.loader;

import io.taikei.loader.rows.AddressedThemeRows;
import io.taikei.validation.ValidPlan;
import io.taikei.loader.rows.PlanOrigin;

/**
 * All that is loaded of a plan.
 *
 * @param plan the plan
 * @param themes the themes that its elements are about; their vocabulary is loaded before
 * @param analysis what its elements are compared by
 * @param origin where it comes from
 */
public record PlanContent(ValidPlan plan, AddressedThemeRows themes, PlanAnalysis analysis, PlanOrigin origin) {
}
