package io.taikei.web.review;

import io.swagger.v3.oas.annotations.media.Schema;
import io.taikei.model.Decision.Verdict;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides on two elements, whether or not they were found to be alike.
 *
 * @param a the one element's id
 * @param b the other's, of another plan
 * @param verdict whether both correspond ({@code ACCEPTED}, {@code REJECTED},
 * {@code UNSURE}), or that the last decision is undone ({@code WITHDRAWN})
 * @param note why
 */
record SentPair(@Schema(example = "132217-5:22") String a, @Schema(example = "132292-3:1-1-1") String b,
		@Schema(example = "ACCEPTED") Verdict verdict,
		@Schema(example = "どちらも子育ての相談を担う。") @Size(max = SentDecision.LONGEST_NOTE) @Nullable String note) {
}
