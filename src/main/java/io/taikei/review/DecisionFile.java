package io.taikei.review;

import java.util.List;

import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a file of decisions.
 *
 * @param decisions the decisions, in their order
 * @param findings what could not be read
 * @param others how many rows are no decisions of people, such as what was computed
 * @param set the id of the mapping set; null where the file is none, or does not say it
 */
public record DecisionFile(List<FiledDecision> decisions, List<ImportFinding> findings, int others,
		@Nullable String set) {

	public DecisionFile {
		decisions = List.copyOf(decisions);
		findings = List.copyOf(findings);
	}

	/** A file that is no mapping set. */
	public DecisionFile(List<FiledDecision> decisions, List<ImportFinding> findings, int others) {
		this(decisions, findings, others, null);
	}

	/** A file that is none of decisions. */
	public static DecisionFile unreadable(String place, Bilingual why) {
		return new DecisionFile(List.of(),
				List.of(new ImportFinding(place, ImportFinding.Kind.UNREADABLE, List.of(why))), 0);
	}

}
