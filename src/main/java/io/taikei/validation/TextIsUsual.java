package io.taikei.validation;

import java.lang.Character.UnicodeBlock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;

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
			.boxed()
			.flatMap((character) -> describe(character).stream()
				.map((what) -> Problem
					.of(RuleId.UNUSUAL_CHARACTER, text.source(),
							ProblemMessage.of("text.unusual", what, "U+%04X".formatted(character)))
					.about(text.text())))
			.limit(1);
	}

	private static Optional<Bilingual> describe(int character) {
		UnicodeBlock block = UnicodeBlock.of(character);
		if (block != null && LOOKALIKES.contains(block)) {
			return Optional.of(ProblemMessage.of("text.radical", Character.toString(character)));
		}
		if (character >= FIRST_HALF_WIDTH_KANA && character <= LAST_HALF_WIDTH_KANA) {
			return Optional.of(ProblemMessage.of("text.half-width", Character.toString(character)));
		}
		return switch (Character.getType(character)) {
			case Character.PRIVATE_USE -> Optional.of(ProblemMessage.of("text.private"));
			case Character.FORMAT -> Optional.of(ProblemMessage.of("text.invisible"));
			case Character.UNASSIGNED, Character.SURROGATE -> Optional.of(ProblemMessage.of("text.unassigned"));
			default -> Optional.empty();
		};
	}

}
