package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/**
 * Names and sentences have the length of such; longer ones are text that a reader or a
 * conversion has run together.
 */
final class TextsAreShort implements Rule {

	private static final int LONGEST_CODE = 40;

	private static final int LONGEST_NAME = 300;

	private static final int LONGEST_SENTENCE = 5000;

	@Override
	public Stream<Problem> check(Submission submission) {
		return Stream.concat(ReadableText.names(submission).flatMap((text) -> check(text, LONGEST_NAME)),
				submission.plan().elements().stream().flatMap(TextsAreShort::check));
	}

	private static Stream<Problem> check(PlanElement element) {
		return Stream
			.of(ReadableText.codes(element).flatMap((text) -> check(text, LONGEST_CODE)),
					ReadableText.names(element).flatMap((text) -> check(text, LONGEST_NAME)),
					ReadableText.sentences(element).flatMap((text) -> check(text, LONGEST_SENTENCE)))
			.flatMap((problems) -> problems);
	}

	private static Stream<Problem> check(ReadableText text, int longest) {
		int length = text.text().codePointCount(0, text.text().length());
		return (length <= longest) ? Stream.empty()
				: Stream.of(Problem
					.of(RuleId.OVER_LONG_TEXT, text.source(), ProblemMessage.of("text.long", length, longest))
					.about(text.text().substring(0, text.text().offsetByCodePoints(0, longest)) + "…"));
	}

}
