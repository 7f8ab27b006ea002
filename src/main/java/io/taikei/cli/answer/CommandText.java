package io.taikei.cli.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** What commands and the start say to people, in the language of the machine. */
public final class CommandText {

	static final String BUNDLE = "io/taikei/cli/texts";

	private CommandText() {
	}

	/**
	 * A text of the bundle.
	 * @param key the text's key; that it is there is checked by a test
	 * @param arguments what stands in its place holders; null leaves one empty
	 */
	public static String of(String key, @Nullable Object... arguments) {
		return in(Bilingual.of(BUNDLE, key,
				Arrays.stream(arguments).map((argument) -> Objects.requireNonNullElse(argument, "")).toArray()));
	}

	/** Japanese where the machine speaks it, else English. */
	public static String in(Bilingual text) {
		return isJapanese() ? text.ja() : text.en();
	}

	private static boolean isJapanese() {
		return Locale.JAPANESE.getLanguage().equals(Locale.getDefault().getLanguage());
	}

}
