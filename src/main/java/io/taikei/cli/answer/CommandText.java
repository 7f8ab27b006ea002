package io.taikei.cli.answer;

import java.util.Locale;

import io.taikei.text.Bilingual;

/** What commands and the start say to people, in the language of the machine. */
public final class CommandText {

	static final String BUNDLE = "io/taikei/cli/texts";

	private CommandText() {
	}

	/**
	 * A text of the bundle.
	 * @param key the text's key; that it is there is checked by a test
	 * @param arguments what stands in its place holders
	 */
	public static String of(String key, Object... arguments) {
		return in(Bilingual.of(BUNDLE, key, arguments));
	}

	/** Japanese where the machine speaks it, else English. */
	public static String in(Bilingual text) {
		return isJapanese() ? text.ja() : text.en();
	}

	private static boolean isJapanese() {
		return Locale.JAPANESE.getLanguage().equals(Locale.getDefault().getLanguage());
	}

}
