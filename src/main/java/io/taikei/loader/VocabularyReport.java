package io.taikei.loader;

import io.taikei.loader.LoadReport.Change;

/**
 * What loading a vocabulary of themes did to the graph.
 *
 * @param themes how many themes the vocabulary has
 * @param nodes what happened to nodes
 * @param relationships what happened to relationships
 */
public record VocabularyReport(int themes, Change nodes, Change relationships) {

	/** Whether the graph held exactly this vocabulary before. */
	public boolean changedNothing() {
		return this.nodes.equals(Change.NONE) && this.relationships.equals(Change.NONE);
	}

}
