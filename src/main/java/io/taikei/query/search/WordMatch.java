package io.taikei.query.search;

/** How many of the words that were asked for an element holds. */
public enum WordMatch {

	/** Each of them. */
	ALL,

	/** Some of them, as nothing holds all. */
	ANY

}
