package io.taikei.review;

import java.util.List;

/**
 * What was read of a file of decisions.
 *
 * @param decisions the decisions, in their order
 * @param findings what could not be read
 * @param others how many rows are no decisions of people, such as what was computed
 */
public record DecisionFile(List<FiledDecision> decisions, List<ImportFinding> findings, int others) {

	public DecisionFile {
		decisions = List.copyOf(decisions);
		findings = List.copyOf(findings);
	}

	/** A file that is none of decisions. */
	public static DecisionFile unreadable(String place, String why) {
		return new DecisionFile(List.of(), List.of(ImportFinding.of(place, ImportFinding.Kind.UNREADABLE, why)), 0);
	}

}
