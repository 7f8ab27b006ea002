package io.taikei.loader;

import io.taikei.loader.rows.AddressedThemeRows;
import io.taikei.validation.ValidPlan;
import org.jspecify.annotations.Nullable;

/**
 * All that is loaded of a plan.
 *
 * @param plan the plan
 * @param themes the themes that its elements are about; their vocabulary is loaded before
 * @param analysis what its elements are compared by
 * @param contentHash the hash of the folder that it was read from; null where it was none
 */
public record PlanContent(ValidPlan plan, AddressedThemeRows themes, PlanAnalysis analysis,
		@Nullable String contentHash) {
}
