package io.taikei.loader;

import io.taikei.model.PlanId;

/**
 * A comparison of two plans all of whose overlaps are kept, with their evidence.
 *
 * @param a the plan with the smaller id
 * @param b the plan with the larger id
 * @param by for whom
 * @param complete whether all of its overlaps are there
 */
public record KeptComparison(PlanId a, PlanId b, By by, boolean complete) {

	/** One that is yet to be filled; the plans in any order. */
	public static KeptComparison of(PlanId one, PlanId other, By by) {
		boolean inOrder = one.value().compareTo(other.value()) < 0;
		return new KeptComparison(inOrder ? one : other, inOrder ? other : one, by, false);
	}

	/** Tells which two plans it is of. */
	public String pair() {
		return this.a + " " + this.b;
	}

	/** For whom a comparison is kept; who comes first here counts first. */
	public enum By {

		/** A person asked for it. */
		PERSON,

		/** The settings name it. */
		CONFIGURATION,

		/** There are so few plans that all are. */
		DEFAULT

	}

}
