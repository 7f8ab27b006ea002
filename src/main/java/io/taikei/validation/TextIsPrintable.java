package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.SourceSpan;

/**
 * Titles and statements hold no control characters and no replacement characters
 * (U+FFFD), which tell of a damaged document.
 */
final class TextIsPrintable implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		return submission.plan().elements().stream().flatMap(TextIsPrintable::check);
	}

	private static Stream<Problem> check(PlanElement element) {
		return Stream.concat(check(element.label().title(), element.label().source()),
				element.statements().stream().flatMap((statement) -> check(statement.text(), statement.source())));
	}

	private static Stream<Problem> check(String text, SourceSpan source) {
		return text.codePoints()
			.filter((character) -> Character.isISOControl(character) || character == '\uFFFD')
			.limit(1)
			.mapToObj((character) -> Problem.error("unprintable-character", source,
					"The text holds the character U+%04X; is the document damaged?".formatted(character)));
	}

}
