package io.taikei.model;

/**
 * That an element continues one of the edition before. An element that was added or
 * dropped has none.
 *
 * @param kind how; never added or dropped
 * @param from the element of the edition before
 * @param to the element of the later edition
 * @param standing reviewed where the plan file decides, else inferred
 * @param confidence from 0 to 1; 1 for what was reviewed
 */
public record Successor(Succession.Kind kind, ElementId from, ElementId to, Standing standing, double confidence) {

	/** What a plan file decides. */
	public static Successor reviewed(Succession.Kind kind, ElementId from, ElementId to) {
		return new Successor(kind, from, to, Standing.REVIEWED, 1);
	}

	/** What a comparison of two editions proposes. */
	public static Successor inferred(Succession.Kind kind, ElementId from, ElementId to, double confidence) {
		return new Successor(kind, from, to, Standing.INFERRED, confidence);
	}

	/** The same pair as part of what several became, or one. */
	public Successor as(Succession.Kind other) {
		return new Successor(other, this.from, this.to, this.standing, this.confidence);
	}

}
