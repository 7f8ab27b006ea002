package io.taikei.model;

/**
 * Identifies an element among all plans: {@code <plan id>:<code>}, such as
 * {@code 132292-3:1-3-2}; an element without a code takes its parent's code and its
 * order, {@code 132292-3:1-3-2.4}.
 */
public record ElementId(String value) implements Comparable<ElementId> {

	public ElementId {
		value = CanonicalText.of(value);
	}

	/** The plan that it is an element of. */
	public PlanId plan() {
		return new PlanId(this.value.substring(0, Math.max(0, this.value.indexOf(':'))));
	}

	@Override
	public int compareTo(ElementId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
