package io.taikei.web.review;

import io.swagger.v3.oas.annotations.media.Schema;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides on where an element belongs, or what it is called.
 *
 * @param verdict that it belongs to {@code place} ({@code PLACED}), that it is called
 * {@code title} ({@code NAMED}), that it can't be told ({@code UNSURE}), or that the last
 * decision is undone ({@code WITHDRAWN})
 * @param place the id of the element that it belongs to, of the same plan; the place that
 * it has already is confirmed by that
 * @param title the title that belongs to its code; the one that it has already is
 * confirmed by that
 * @param subject which of both can't be told or is undone ({@code PLACEMENT},
 * {@code NAMING}); with the other verdicts it is left out
 * @param note why
 */
record SentPlace(@Schema(example = "PLACED") Verdict verdict,
		@Schema(example = "132292-3:1-3-2") @Nullable String place,
		@Schema(example = "子育て支援の充実") @Size(max = SentPlace.LONGEST_TITLE) @Nullable String title,
		@Schema(example = "PLACEMENT") @Nullable Subject subject,
		@Schema(example = "原文の表では、この施策の下にある。") @Size(max = SentDecision.LONGEST_NOTE) @Nullable String note) {

	private static final int LONGEST_TITLE = 1_000;

}
