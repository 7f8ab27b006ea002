package io.taikei.review;

import io.taikei.model.Decision;

/**
 * A decision as a file has it.
 *
 * @param place where it stands in the file, such as a line or a cell
 * @param decision the decision
 * @param whole whether the file knows all of it, as the ledger does; else what it is
 * about has to be loaded
 */
public record FiledDecision(String place, Decision decision, boolean whole) {

	/** The same, as somebody imports it. */
	public FiledDecision imported(Decision.Import by) {
		return new FiledDecision(this.place, this.decision.imported(by), this.whole);
	}
}
