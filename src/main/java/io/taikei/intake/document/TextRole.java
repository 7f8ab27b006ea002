package io.taikei.intake.document;

import io.taikei.text.Bilingual;

/** What became of a text of a document; where several are true, the first. */
public enum TextRole {

	/** It stands in the plan. */
	CONTENT,

	/** A title that opens a part of the document. */
	HEADING,

	/** The names of a table's columns. */
	HEADER,

	/** Page numbers, running heads, contents pages and the like. */
	FURNITURE,

	/** Not read, as the reading says: a column, a total, a part outside the tree. */
	IGNORED,

	/** A person left out what it names. */
	REMOVED,

	/** Nothing became of it, and a doubt says so. */
	DOUBTFUL;

	static final String BUNDLE = "io.taikei.intake.document.roles";

	/** What a person calls it. */
	public Bilingual label() {
		return Bilingual.of(BUNDLE, name());
	}

}
