package io.taikei.loader;

import io.taikei.loader.LoadReport.Change;

/**
 * What loading overlaps did to the graph.
 *
 * @param overlaps what happened to overlaps; one that is no longer found but stays for a
 * person's decision counts as updated
 */
public record OverlapReport(Change overlaps) {

	public static final OverlapReport NONE = new OverlapReport(Change.NONE);

	/** Whether the graph held exactly these overlaps before. */
	public boolean changedNothing() {
		return equals(NONE);
	}

	public OverlapReport plus(OverlapReport other) {
		return new OverlapReport(this.overlaps.plus(other.overlaps));
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
