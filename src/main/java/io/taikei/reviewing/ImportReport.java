package io.taikei.reviewing;

import java.util.Arrays;
import java.util.List;

import io.taikei.model.Decision.Verdict;
import io.taikei.query.AnswerText;
import io.taikei.review.DecisionFile;
import io.taikei.review.ImportFinding;
import io.taikei.review.ImportFinding.Kind;
import io.taikei.review.ImportFinding.Level;
import io.taikei.review.ImportResult;
import io.taikei.text.Bilingual;

/**
 * What became of a file of decisions, or with a dry run would become of it.
 *
 * @param dryRun whether nothing was to be recorded
 * @param refused whether nothing is recorded for what was found
 * @param recorded how many decisions are new in the ledger; all of the file or none
 * @param known how many the ledger had
 * @param skipped how many are left out, as they are in conflict with what stands
 * @param others how many rows are no decisions of people, such as computed overlaps
 * @param findings what was found
 */
public record ImportReport(boolean dryRun, boolean refused, int recorded, int known, int skipped, int others,
		List<Finding> findings) {

	public ImportReport {
		findings = List.copyOf(findings);
	}

	public static ImportReport of(ImportResult result, boolean dryRun) {
		return new ImportReport(dryRun, result.refused(), result.recorded(), result.known(), result.skipped(),
				result.others(), result.findings().stream().map(Finding::of).toList());
	}

	/** Of a file that was only read. */
	public static ImportReport of(DecisionFile file) {
		boolean wrong = file.findings().stream().anyMatch((finding) -> finding.kind().level() == Level.ERROR);
		return of(new ImportResult(wrong ? 0 : file.decisions().size(), 0, 0, file.others(), wrong, file.findings()),
				true);
	}

	/**
	 * What somebody should know of a row.
	 *
	 * @param place where it stands, such as a line or a cell
	 * @param level how much it hinders
	 * @param kind what it is
	 * @param message the same in English, and what to do
	 * @param messageJa the same in Japanese
	 */
	public record Finding(String place, Level level, Kind kind, String message, String messageJa) {

		public static Finding of(ImportFinding finding) {
			Bilingual text = AnswerText.of("import." + finding.kind(),
					finding.details().stream().map(Finding::word).toArray());
			return new Finding(finding.place(), finding.kind().level(), finding.kind(), text.en(), text.ja());
		}

		/** A verdict is named as people name it. */
		private static Bilingual word(Bilingual detail) {
			return Arrays.stream(Verdict.values())
				.filter((verdict) -> verdict.name().equals(detail.en()))
				.map((verdict) -> AnswerText.of("verdict." + verdict))
				.findFirst()
				.orElse(detail);
		}

	}

}
