package io.taikei.query;

/** Which editions of the other municipalities' plans an answer takes in. */
public enum EditionScope {

	/** The current edition of each municipality. */
	CURRENT,

	/** All that are loaded. */
	ALL

}
