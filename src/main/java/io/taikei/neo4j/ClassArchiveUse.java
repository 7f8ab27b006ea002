package io.taikei.neo4j;

/** What is done with the archive of the local server's classes. */
enum ClassArchiveUse {

	/** It is used, and made where there is none. */
	MAKE,

	/** It is used where there is one. */
	USE,

	/** The server loads its classes from their jars. */
	OFF

}
