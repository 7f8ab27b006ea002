package io.taikei.cli.answer;

import java.util.Locale;

import io.taikei.review.ImportFinding;
import io.taikei.reviewing.ImportReport;
import io.taikei.text.Bilingual;

/** What was found in a file of decisions, in words for people. */
public final class FindingText {

	private FindingText() {
	}

	/** Where it is, how much it hinders, and what it is. */
	public static String of(ImportFinding finding) {
		return of(ImportReport.Finding.of(finding));
	}

	static String of(ImportReport.Finding finding) {
		return "%s: %s [%s] %s".formatted(finding.place(), CommandText.of("finding." + finding.level()),
				finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
				CommandText.in(new Bilingual(finding.messageJa(), finding.message())));
	}

}
