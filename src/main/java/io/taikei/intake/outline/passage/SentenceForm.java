package io.taikei.intake.outline.passage;

import java.util.regex.Pattern;

import io.taikei.text.JapaneseText;

/** Tells sentences from titles. */
public final class SentenceForm {

	private static final Pattern SENTENCE = Pattern.compile(".*(?:[。、，]|(?:ます|です|ました|ません|ましょう|である|でした|ください)[)）」』]?)",
			Pattern.DOTALL);

	private static final Pattern WITHIN = Pattern.compile("[^「『（(]*。.*", Pattern.DOTALL);

	private static final int LONGEST_TITLE = 80;

	private SentenceForm() {
	}

	static boolean isSentence(String text) {
		String plain = text.strip();
		return plain.length() > LONGEST_TITLE || SENTENCE.matcher(plain).matches() || WITHIN.matcher(plain).matches();
	}

	/** The key under which two texts are the same to a reader. */
	public static String key(String text) {
		return JapaneseText.spacelessKey(text);
	}

}
