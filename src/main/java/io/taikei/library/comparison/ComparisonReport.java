package io.taikei.library.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.ProblemReport;
import io.taikei.loader.LoadReport.Change;
import io.taikei.loader.OverlapReport;

/**
 * What comparing did.
 *
 * @param elements how many elements were compared with those of all other municipalities
 * @param comparisons how many comparisons of two plans were kept anew
 * @param overlaps what happened to overlaps
 * @param problems what failed; it stays to be compared
 */
public record ComparisonReport(long elements, long comparisons, OverlapReport overlaps, List<ProblemReport> problems) {

	public ComparisonReport {
		problems = List.copyOf(problems);
	}

	public boolean didNothing() {
		return this.elements == 0 && this.comparisons == 0 && this.problems.isEmpty();
	}

	/** For who can do no more than to tell them. */
	void requireNoProblems() {
		if (!this.problems.isEmpty()) {
			throw new IllegalStateException(this.problems.getFirst().message());
		}
	}

	public PlanIntakeResult.Stored stored() {
		LinkedHashMap<String, Long> totals = new LinkedHashMap<>(Map.of("elements compared", this.elements));
		totals.put("comparisons kept", this.comparisons);
		return new PlanIntakeResult.Stored(Change.NONE, this.overlaps.overlaps(), totals, this.problems);
	}

}
