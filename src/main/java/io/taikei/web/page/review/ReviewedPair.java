package io.taikei.web.page.review;

import java.util.List;

import io.taikei.model.Evidence.SharedTerm;
import io.taikei.query.PlanSummary;
import io.taikei.query.overlap.OverlapEvidence;
import io.taikei.query.review.ReviewQueuePage.Pair;
import io.taikei.reviewing.DecidedMatter;
import io.taikei.reviewing.DecisionEntry;
import org.jspecify.annotations.Nullable;

/**
 * A pair as the page shows it.
 *
 * @param pair the pair
 * @param element what the first plan says
 * @param other what the other plan says
 * @param matter what people decided on both, with the tag of this state
 * @param gap what people decided on whether the first has a counterpart at all; null
 * where nobody did
 */
record ReviewedPair(Pair pair, ReviewedSide element, ReviewedSide other, DecidedMatter matter,
		@Nullable DecidedMatter gap) {

	static ReviewedPair of(Pair pair, PlanSummary from, PlanSummary to, DecidedMatter matter,
			@Nullable DecidedMatter gap) {
		OverlapEvidence why = pair.likeness().evidence();
		List<SharedTerm> terms = (why != null) ? why.terms() : List.of();
		return new ReviewedPair(pair, ReviewedSide.of(from, pair.element(), terms, (why != null) ? why.quoteA() : null),
				ReviewedSide.of(to, pair.other(), terms, (why != null) ? why.quoteB() : null), matter, gap);
	}

	/** What stands of it, in the words of the decisions; NONE where there is a gap. */
	public String state() {
		DecisionEntry standing = this.matter.standing();
		if (this.gap != null && this.gap.standing() != null) {
			return this.gap.standing().verdict().name();
		}
		return (standing != null) ? standing.verdict().name() : "UNREVIEWED";
	}

}
