package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/** No code and no text is but the error that a spreadsheet shows, such as #REF!. */
final class TextIsNoFailedFormula implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		return submission.plan()
			.elements()
			.stream()
			.flatMap((element) -> Stream.concat(ReadableText.codes(element), ReadableText.all(element)))
			.filter((text) -> SpreadsheetDamage.isError(text.text()))
			.map((text) -> Problem.of(RuleId.FAILED_FORMULA, text.source(), ProblemMessage.of("text.failed-formula"))
				.about(text.text()));
	}

}
