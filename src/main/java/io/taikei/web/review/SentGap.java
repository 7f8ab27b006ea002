package io.taikei.web.review;

import io.swagger.v3.oas.annotations.media.Schema;
import io.taikei.model.Decision.Verdict;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That somebody decides that an element has no counterpart in a plan.
 *
 * @param plan the plan's id
 * @param verdict that there is none ({@code NONE}), or that this is undone
 * ({@code WITHDRAWN})
 * @param note why
 */
record SentGap(@Schema(example = "132292-3") String plan, @Schema(example = "NONE") Verdict verdict,
		@Schema(example = "該当する施策がない。") @Size(max = SentDecision.LONGEST_NOTE) @Nullable String note) {
}
