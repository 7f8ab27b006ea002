package io.taikei.review;

/** Why an element can't have the place, or the name, that somebody decided on. */
public enum Obstacle {

	/** The document itself says where it belongs. */
	STATED_PLACE("the document itself says where it belongs"),

	/** The document itself says what it is called. */
	STATED_NAME("the document itself says what it is called"),

	/** The place is no element of the plan. */
	NO_SUCH_PLACE("the place is no element of the plan"),

	/** The place is below the element, or is itself. */
	CIRCLE("the place is below the element, or is itself"),

	/** The place is of a lower kind. */
	LOWER_KIND("the place is of a lower kind"),

	/** The element is repeated at that place. */
	REPEATED_THERE("the element is repeated at that place already"),

	/** An element yet to come has no name, and nothing below it. */
	PLACEHOLDER("an element yet to come has no name, and nothing below it"),

	/** The plan would break a rule. */
	RULES("the plan would break a rule"),

	/** The plan is yet to be loaded with it. */
	NOT_YET_LOADED("the plan is yet to be loaded with it");

	private final String words;

	Obstacle(String words) {
		this.words = words;
	}

	/** The end of a sentence in English. */
	public String words() {
		return this.words;
	}

}
