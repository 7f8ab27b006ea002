package io.taikei.loader;

import java.util.List;

import io.taikei.loader.LoadReport.Change;
import io.taikei.model.Problem;

/**
 * What loading curated overlaps did to the graph.
 *
 * @param overlaps how many the graph holds now
 * @param relationships what happened to relationships
 * @param warnings the overlaps that were left out, as their elements are not loaded
 */
public record CuratedOverlapReport(int overlaps, Change relationships, List<Problem> warnings) {

	public CuratedOverlapReport {
		warnings = List.copyOf(warnings);
	}

	/** Whether the graph held exactly these overlaps before. */
	public boolean changedNothing() {
		return this.relationships.equals(Change.NONE);
	}

}
