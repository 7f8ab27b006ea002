package io.taikei.model;

/** What people decided on an overlap. */
public enum ReviewState {

	/** Nobody has decided yet. */
	UNREVIEWED,

	/** A person has found it to hold. */
	ACCEPTED,

	/** A person has found it not to hold. */
	REJECTED

}
