package io.taikei.cypher;

/**
 * The files that belong to Neo4j Browser alone: they draw a picture, or hold what the
 * guide's queries ask about. They read only.
 */
public enum BrowserFile implements CypherFile {

	/** A goal with all that is below it, as a picture. */
	GOAL_TREE,

	/** What the guide's queries ask about. */
	PARAMETERS,

	/** The tree of a plan as a picture. */
	PLAN_TREE;

	@SuppressWarnings("ImmutableEnumChecker") // its collections can not be changed
	private final CypherStatement statement = CypherStatement.of("browser", this);

	@Override
	public CypherStatement statement() {
		return this.statement;
	}

}
