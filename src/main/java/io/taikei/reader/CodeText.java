package io.taikei.reader;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The normal form of a code: half-width, with an ASCII hyphen. The long vowel mark ー is
 * no hyphen and stays.
 */
final class CodeText {

	private static final Pattern HYPHEN = Pattern.compile("[‐-―−]");

	private CodeText() {
	}

	static String normalise(String codeRaw) {
		return HYPHEN.matcher(Normalizer.normalize(codeRaw, Normalizer.Form.NFKC)).replaceAll("-");
	}

}
