package io.taikei.loader;

import java.util.List;

import io.taikei.loader.LoadReport.Change;
import io.taikei.model.Problem;

/**
 * What loading mappings did to the graph.
 *
 * @param mappings how many the graph holds now
 * @param relationships what happened to relationships
 * @param warnings the mappings that were left out, as what they are about is not loaded
 */
public record MappingReport(int mappings, Change relationships, List<Problem> warnings) {

	public MappingReport {
		warnings = List.copyOf(warnings);
	}

	/** Whether the graph held exactly these mappings before. */
	public boolean changedNothing() {
		return this.relationships.equals(Change.NONE);
	}

}
