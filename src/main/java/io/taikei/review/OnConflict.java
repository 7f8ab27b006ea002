package io.taikei.review;

/** What becomes of a file of which decisions are in conflict with what stands. */
public enum OnConflict {

	/** Nothing of the file is recorded. */
	REFUSE,

	/** All others of the file are recorded. */
	SKIP,

	/** They are recorded too, and hold from then on. */
	RECORD

}
