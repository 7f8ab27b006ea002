package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;

/**
 * Texts hold no control characters, no replacement characters (U+FFFD) and no halves of
 * characters, which tell of a damaged document.
 */
final class TextIsPrintable implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		return Stream
			.concat(ReadableText.names(submission),
					submission.plan()
						.elements()
						.stream()
						.flatMap((element) -> Stream.concat(ReadableText.codes(element), ReadableText.all(element))))
			.flatMap(TextIsPrintable::check);
	}

	private static Stream<Problem> check(ReadableText text) {
		return text.text()
			.codePoints()
			.filter(TextIsPrintable::isDamage)
			.limit(1)
			.mapToObj((character) -> Problem.of(RuleId.UNPRINTABLE_CHARACTER, text.source(), message(character))
				.about(text.text()));
	}

	/** Half of a character that takes two can't even be stored. */
	private static boolean isDamage(int character) {
		return Character.isISOControl(character) || character == '\uFFFD'
				|| Character.getType(character) == Character.SURROGATE;
	}

	private static Bilingual message(int character) {
		return (character == '\n') ? ProblemMessage.of("text.line-break")
				: ProblemMessage.of("text.damaged", "U+%04X".formatted(character));
	}

}
