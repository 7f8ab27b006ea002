package io.taikei.loader;

import io.taikei.loader.LoadReport.Change;
import io.taikei.model.PlanId;

/**
 * What loading the overlaps of a plan did to the graph.
 *
 * @param planId the plan
 * @param overlaps what happened to overlaps; one that is no longer found but stays for a
 * person's decision counts as updated
 * @param totals the plan's overlaps in the graph afterwards
 * @param restored the decisions that had lost their overlap and are back with it
 */
public record OverlapReport(PlanId planId, Change overlaps, Totals totals, long restored) {

	/** Whether the graph held exactly these overlaps before. */
	public boolean changedNothing() {
		return this.overlaps.equals(Change.NONE) && this.restored == 0;
	}

	/**
	 * Numbers of overlaps that a plan has in the graph.
	 *
	 * @param found those that were computed
	 * @param accepted those of them that the decision rule takes
	 * @param kept those that are no longer found, but on which a person has decided
	 */
	public record Totals(long found, long accepted, long kept) {

		@Override
		public String toString() {
			return "%d found, %d of them accepted, %d kept as decided".formatted(this.found, this.accepted, this.kept);
		}

	}

}
