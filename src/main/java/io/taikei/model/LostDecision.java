package io.taikei.model;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided on an overlap that is gone, as a plan no longer has one of its
 * elements. It comes back with the overlap.
 *
 * @param overlap the overlap's id
 * @param a the overlap's first element
 * @param titleA its title when it was last loaded
 * @param b the overlap's second element
 * @param titleB its title when it was last loaded
 * @param reviewState accepted or rejected
 * @param reviewer who decided; like what follows, null where it was not kept
 * @param reviewedAt when
 * @param reviewNote why
 * @param lostFrom the plan that lost its element
 */
public record LostDecision(String overlap, ElementId a, String titleA, ElementId b, String titleB,
		ReviewState reviewState, @Nullable String reviewer, @Nullable String reviewedAt, @Nullable String reviewNote,
		PlanId lostFrom) {

	@Override
	public String toString() {
		return "%s (%s) ~ %s (%s): %s".formatted(this.a, this.titleA, this.b, this.titleB, this.reviewState);
	}

}
