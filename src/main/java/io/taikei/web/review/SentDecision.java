package io.taikei.web.review;

import io.swagger.v3.oas.annotations.media.Schema;
import io.taikei.model.Decision.Verdict;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides on a pair.
 *
 * @param verdict whether both correspond ({@code ACCEPTED}, {@code REJECTED},
 * {@code UNSURE}), or that the last decision is undone ({@code WITHDRAWN})
 * @param note why
 */
record SentDecision(@Schema(example = "ACCEPTED") Verdict verdict,
		@Schema(example = "どちらも子育ての相談を担う。") @Size(max = SentDecision.LONGEST_NOTE) @Nullable String note) {

	static final int LONGEST_NOTE = 2_000;

}
