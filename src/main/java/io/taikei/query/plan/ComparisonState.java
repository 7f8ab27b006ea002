package io.taikei.query.plan;

import java.util.List;

/**
 * How far a plan is compared with others.
 *
 * @param planId the plan
 * @param uncompared how many of its elements wait to be compared with those of all others
 * @param kept the plans with which all overlaps are kept
 * @param incomplete the plans with which all overlaps are to be kept, but are not there
 * yet
 */
public record ComparisonState(String planId, long uncompared, List<String> kept, List<String> incomplete) {

	public ComparisonState {
		kept = List.copyOf(kept);
		incomplete = List.copyOf(incomplete);
	}

	/** Whether all overlaps are there that are to be kept. */
	public boolean isCompared() {
		return this.uncompared == 0 && this.incomplete.isEmpty();
	}

}
