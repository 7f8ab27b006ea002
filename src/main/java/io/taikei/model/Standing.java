package io.taikei.model;

/** How a fact about the hierarchy came to be known. The three are never mixed. */
public enum Standing {

	/** The document says so. */
	STATED,

	/** An algorithm concluded it from the document. */
	INFERRED,

	/** A person read the document and decided. */
	REVIEWED

}
