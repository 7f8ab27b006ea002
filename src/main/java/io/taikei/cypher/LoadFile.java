package io.taikei.cypher;

/** The files that write a plan into the graph. */
public enum LoadFile implements CypherFile {

	/** Elements of a plan; one whose kind changed keeps its node. */
	ELEMENTS,

	/** Explanations of words, below the element or statement that carries the mark. */
	FOOTNOTES,

	/** Removes the elements, statements and footnotes that a plan no longer has. */
	FORGET_DROPPED_PARTS,

	/** Removes the links to parents that an element no longer has. */
	FORGET_DROPPED_PLACEMENTS,

	/**
	 * Links from elements to what they are part of: other elements, or the plan itself.
	 */
	PLACEMENTS,

	/** A plan and the municipality that adopts it. */
	PLAN,

	/** What the document states about elements. */
	STATEMENTS,

	/** How many nodes of each label can be reached from a plan. */
	TOTALS_OF_PLAN;

	@SuppressWarnings("ImmutableEnumChecker") // its collections can not be changed
	private final CypherStatement statement = CypherStatement.of("load", this);

	@Override
	public CypherStatement statement() {
		return this.statement;
	}

}
