package io.taikei.model;

import org.jspecify.annotations.Nullable;

/**
 * That an element continues one of the edition before. An element that was added or
 * dropped has none.
 *
 * @param kind how; never added or dropped
 * @param from the element of the edition before
 * @param to the element of the later edition
 * @param standing what the plan file's own statement or the decision it names makes it,
 * else inferred
 * @param decider who decided, as the plan file says; null where it does not, and for what
 * is inferred
 * @param confidence from 0 to 1; 1 for what is not inferred
 */
public record Successor(Succession.Kind kind, ElementId from, ElementId to, Provenance standing,
		@Nullable Decider decider, double confidence) {

	/**
	 * What a plan file says: stated in it, unless it says who decided.
	 */
	public static Successor inPlanFile(Succession.Kind kind, ElementId from, ElementId to, @Nullable Decider decider) {
		return new Successor(kind, from, to, Succession.standing(decider), decider, 1);
	}

	/** What a comparison of two editions proposes. */
	public static Successor inferred(Succession.Kind kind, ElementId from, ElementId to, double confidence) {
		return new Successor(kind, from, to, Provenance.INFERRED, null, confidence);
	}

	/** The same pair as part of what several became, or one. */
	public Successor as(Succession.Kind other) {
		return new Successor(other, this.from, this.to, this.standing, this.decider, this.confidence);
	}

}
