package io.taikei.intake.pdf.page;

import java.util.Optional;

import io.taikei.intake.document.Doubt.Kind;

/**
 * Whether the text of a page can be trusted: that there is some, and that it is Japanese.
 */
final class Legibility {

	private static final int FEWEST_GLYPHS = 20;

	private static final float PICTURE = 0.4f;

	/** So many curves without text are the outlines of text. */
	private static final int OUTLINES = 2000;

	/** From which share of impossible characters on a text is garbled. */
	private static final float IMPOSSIBLE = 0.1f;

	/** Below which share of kana and kanji a text is garbled. */
	private static final float JAPANESE = 0.3f;

	/** Of fewer characters, such as a page of figures, no share is told. */
	private static final int ENOUGH = 100;

	private Legibility() {
	}

	static Optional<Kind> doubt(PageContent page) {
		long inked = page.inked();
		if (inked < FEWEST_GLYPHS) {
			return (page.imageShare() > PICTURE) ? Optional.of(Kind.PAGE_WITHOUT_TEXT)
					: (page.curves() > OUTLINES) ? Optional.of(Kind.PAGE_OUTLINED) : Optional.empty();
		}
		if (isGarbled(page)) {
			return Optional.of(Kind.PAGE_GARBLED);
		}
		return (page.unseen() * 2L > inked) ? Optional.of(Kind.PAGE_RECOGNISED) : Optional.empty();
	}

	private static boolean isGarbled(PageContent page) {
		int[] characters = page.glyphs()
			.stream()
			.flatMapToInt((glyph) -> glyph.text().codePoints())
			.filter((character) -> !Character.isWhitespace(character))
			.toArray();
		int impossible = 0;
		int letters = 0;
		int japanese = 0;
		for (int character : characters) {
			impossible += isImpossible(character) ? 1 : 0;
			letters += Character.isLetter(character) || isImpossible(character) ? 1 : 0;
			japanese += Script.isJapanese(character) ? 1 : 0;
		}
		return impossible > IMPOSSIBLE * characters.length || (letters >= ENOUGH && japanese < JAPANESE * letters);
	}

	/** What no document means: no character, a private one, a control character. */
	private static boolean isImpossible(int character) {
		return switch (Character.getType(character)) {
			case Character.UNASSIGNED, Character.PRIVATE_USE, Character.CONTROL, Character.SURROGATE -> true;
			default -> Character.toString(character).equals(Glyph.UNKNOWN);
		};
	}

}
