package io.taikei.model;

/**
 * Identifies one edition of one municipality's plan:
 * {@code <municipality code>-<edition>}, such as {@code 132292-3}.
 */
public record PlanId(String value) {

	public PlanId {
		value = CanonicalText.of(value);
	}

	public static PlanId of(String municipalityCode, String edition) {
		return new PlanId(municipalityCode + "-" + edition);
	}

	/**
	 * The id of the element with the given code or path in this plan.
	 * @param code the element's code, or its parent's code, a dot and its order
	 */
	public ElementId element(String code) {
		return new ElementId(this.value + ":" + code);
	}

	/** The code of the municipality whose plan it is. */
	public String municipality() {
		return this.value.substring(0, Math.max(0, this.value.indexOf('-')));
	}

	/** Whether an element is one of this plan. */
	public boolean has(ElementId element) {
		return element.value().startsWith(this.value + ":");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
