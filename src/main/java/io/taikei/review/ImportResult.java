package io.taikei.review;

import java.util.List;

import io.taikei.review.ImportFinding.Level;

/**
 * What became of a file of decisions, or would become of it.
 *
 * @param recorded how many decisions are new in the ledger; all of them or none
 * @param known how many the ledger had
 * @param skipped how many were left out, as they are in conflict with what stands
 * @param others how many rows are no decisions of people
 * @param refused whether nothing was recorded for what was found
 * @param findings what was found, in the order of the file
 */
public record ImportResult(int recorded, int known, int skipped, int others, boolean refused,
		List<ImportFinding> findings) {

	public ImportResult {
		findings = List.copyOf(findings);
	}

	/** Whether something of a level was found. */
	public boolean has(Level level) {
		return this.findings.stream().anyMatch((finding) -> finding.kind().level() == level);
	}

}
