package io.taikei.cypher;

/**
 * The files that draw a picture in Neo4j Browser; the guide shows them. They read only.
 */
public enum BrowserFile implements CypherFile {

	/** A goal with all that is below it, as a picture. */
	GOAL_TREE,

	/** The tree of a plan as a picture. */
	PLAN_TREE;

	@SuppressWarnings("ImmutableEnumChecker") // its collections can not be changed
	private final CypherStatement statement = CypherStatement.of("browser", this);

	@Override
	public CypherStatement statement() {
		return this.statement;
	}

}
