package io.taikei.cypher;

/** The files that write plans and their overlaps into the graph. */
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
	 * Removes the overlaps of a plan that are no longer found and that nobody has decided
	 * on.
	 */
	FORGET_LOST_OVERLAPS,

	/**
	 * Marks the overlaps of a plan that are no longer found but that a person has decided
	 * on.
	 */
	MARK_LOST_OVERLAPS,

	/** Overlaps as they were computed; what people decided on one stays as it is. */
	OVERLAPS,

	/**
	 * Links from elements to what they are part of: other elements, or the plan itself.
	 */
	PLACEMENTS,

	/** A plan and the municipality that adopts it. */
	PLAN,

	/** What the document states about elements. */
	STATEMENTS,

	/**
	 * How many overlaps a plan has: found by the last computation, accepted by its rule,
	 * and kept for a person's decision.
	 */
	TOTALS_OF_OVERLAPS,

	/** How many nodes of each label can be reached from a plan. */
	TOTALS_OF_PLAN;

	@SuppressWarnings("ImmutableEnumChecker") // its collections can not be changed
	private final CypherStatement statement = CypherStatement.of("load", this);

	@Override
	public CypherStatement statement() {
		return this.statement;
	}

}
