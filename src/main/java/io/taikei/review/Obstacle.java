package io.taikei.review;

/** Why an element can't have the place, or the name, that somebody decided on. */
public enum Obstacle {

	/** The document itself says where it belongs. */
	STATED_PLACE,

	/** The document itself says what it is called. */
	STATED_NAME,

	/** The place is no element of the plan. */
	NO_SUCH_PLACE,

	/** The place is below the element, or is itself. */
	CIRCLE,

	/** The place is of a lower kind. */
	LOWER_KIND,

	/** The element is repeated at that place. */
	REPEATED_THERE,

	/** An element yet to come has no name, and nothing below it. */
	PLACEHOLDER,

	/** The plan would break a rule. */
	RULES,

	/** The plan is yet to be loaded with it. */
	NOT_YET_LOADED

}
