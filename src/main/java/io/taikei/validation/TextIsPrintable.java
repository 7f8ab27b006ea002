package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Problem;

/**
 * Texts hold no control characters and no replacement characters (U+FFFD), which tell of
 * a damaged document.
 */
final class TextIsPrintable implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		return submission.plan().elements().stream().flatMap(Texts::all).flatMap(TextIsPrintable::check);
	}

	private static Stream<Problem> check(Texts text) {
		return text.text()
			.codePoints()
			.filter((character) -> Character.isISOControl(character) || character == '\uFFFD')
			.limit(1)
			.mapToObj((character) -> Problem.error("unprintable-character", text.source(), message(character))
				.about(text.text()));
	}

	private static String message(int character) {
		return (character == '\n') ? "The text holds a line break; write it in one line."
				: "The text holds the character U+%04X; is the document damaged? Correct it.".formatted(character);
	}

}
