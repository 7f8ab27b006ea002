package io.taikei.text;

import java.util.List;

/**
 * Where a text was parted, as at the end of a line: whether its halves can stand alone.
 *
 * @param withinWord whether the break goes through a word
 * @param leansBack whether what follows can begin no text of its own, as a particle or a
 * suffix can't
 * @param leansOn whether what precedes can end none, as before a particle's object
 */
public record WordBreak(boolean withinWord, boolean leansBack, boolean leansOn) {

	/** The break between two pieces of a text. */
	public static WordBreak between(String before, String after) {
		int at = JapaneseText.spacelessKey(before).length();
		List<Token> tokens = JapaneseText.tokens(JapaneseText.spacelessKey(before) + JapaneseText.spacelessKey(after));
		boolean within = tokens.stream().anyMatch((token) -> token.start() < at && token.end() > at);
		return new WordBreak(within,
				tokens.stream().anyMatch((token) -> token.start() == at && (token.isParticle() || token.isSuffix())),
				tokens.stream().anyMatch((token) -> token.end() == at && (token.isParticle() || token.isPrefix())));
	}

}
