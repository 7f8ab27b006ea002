package io.taikei.model;

/** What people decided last on an overlap. */
public enum ReviewState {

	/** Nobody has decided, or it was undone. */
	UNREVIEWED,

	/** A person has found it to hold. */
	ACCEPTED,

	/** A person has found it not to hold. */
	REJECTED,

	/** A person could not tell. */
	UNSURE

}
