package io.taikei.validation;

import java.lang.Character.UnicodeBlock;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;

/**
 * Texts hold no characters that look alike but are others, as conversions leave them:
 * radicals for characters, half-width kana, private characters (外字), invisible ones. They
 * keep a text from being found in other programs, and private ones here too.
 */
final class TextIsUsual implements Rule {

	private static final Set<UnicodeBlock> LOOKALIKES = Set.of(UnicodeBlock.KANGXI_RADICALS,
			UnicodeBlock.CJK_RADICALS_SUPPLEMENT);

	private static final int FIRST_HALF_WIDTH_KANA = 0xFF61;

	private static final int LAST_HALF_WIDTH_KANA = 0xFF9F;

	@Override
	public Stream<Problem> check(Submission submission) {
		return submission.plan().elements().stream().flatMap(ReadableText::all).flatMap(TextIsUsual::check);
	}

	private static Stream<Problem> check(ReadableText text) {
		return text.text()
			.codePoints()
			.filter(TextIsUsual::isUnusual)
			.limit(1)
			.mapToObj((character) -> Problem.of(RuleId.UNUSUAL_CHARACTER, text.source(),
					"The text holds %s (U+%04X), which other programs do not take for the usual character; write that."
						.formatted(describe(character), character))
				.about(text.text()));
	}

	private static boolean isUnusual(int character) {
		return !describe(character).isEmpty();
	}

	private static String describe(int character) {
		UnicodeBlock block = UnicodeBlock.of(character);
		if (block != null && LOOKALIKES.contains(block)) {
			return "the radical " + Character.toString(character);
		}
		if (character >= FIRST_HALF_WIDTH_KANA && character <= LAST_HALF_WIDTH_KANA) {
			return "the half-width kana " + Character.toString(character);
		}
		return switch (Character.getType(character)) {
			case Character.PRIVATE_USE -> "a private character (外字)";
			case Character.FORMAT -> "an invisible character";
			case Character.UNASSIGNED, Character.SURROGATE -> "a character that does not exist";
			default -> "";
		};
	}

}
