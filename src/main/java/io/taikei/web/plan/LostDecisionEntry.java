package io.taikei.web.plan;

import io.taikei.model.LostDecision;
import io.taikei.model.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on an overlap that is gone.
 *
 * @param id the overlap's id
 * @param elementA the overlap's first element
 * @param titleA its title when it was last loaded
 * @param elementB the overlap's second element
 * @param titleB its title when it was last loaded
 * @param reviewState accepted or rejected
 * @param reviewer who decided; like what follows, null where it was not kept
 * @param reviewedAt when
 * @param reviewNote why
 * @param lostFrom the plan that lost its element
 */
record LostDecisionEntry(String id, String elementA, String titleA, String elementB, String titleB,
		ReviewState reviewState, @Nullable String reviewer, @Nullable String reviewedAt, @Nullable String reviewNote,
		String lostFrom) {

	static LostDecisionEntry of(LostDecision decision) {
		return new LostDecisionEntry(decision.overlap(), decision.a().value(), decision.titleA(), decision.b().value(),
				decision.titleB(), decision.reviewState(), decision.reviewer(), decision.reviewedAt(),
				decision.reviewNote(), decision.lostFrom().value());
	}

}
