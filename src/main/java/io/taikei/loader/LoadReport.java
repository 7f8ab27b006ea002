package io.taikei.loader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import io.taikei.model.Decision;
import io.taikei.model.PlanId;

/**
 * What loading a plan did to the graph.
 *
 * @param planId the plan
 * @param nodes what happened to nodes
 * @param relationships what happened to relationships
 * @param totals the plan's nodes in the graph afterwards, by label
 * @param lostDecisions what people decided on elements that the plan no longer has, kept
 * apart
 */
public record LoadReport(PlanId planId, Change nodes, Change relationships, SequencedMap<String, Long> totals,
		List<Decision> lostDecisions) {

	public LoadReport {
		totals = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(totals));
		lostDecisions = List.copyOf(lostDecisions);
	}

	/** Whether the graph held exactly this plan before. */
	public boolean changedNothing() {
		return this.nodes.equals(Change.NONE) && this.relationships.equals(Change.NONE);
	}

	/**
	 * Numbers of nodes or relationships.
	 *
	 * @param created new ones
	 * @param updated known ones with other properties
	 * @param removed those that the plan no longer has
	 */
	public record Change(long created, long updated, long removed) {

		public static final Change NONE = new Change(0, 0, 0);

		@Override
		public String toString() {
			return "%d created, %d updated, %d removed".formatted(this.created, this.updated, this.removed);
		}

		public Change plus(Change other) {
			return new Change(this.created + other.created, this.updated + other.updated, this.removed + other.removed);
		}

	}

}
