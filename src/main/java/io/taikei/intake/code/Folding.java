package io.taikei.intake.code;

/** Makes one of the spellings of signs, character by character, so that places stay. */
final class Folding {

	private Folding() {
	}

	static String fold(String text) {
		StringBuilder folded = new StringBuilder(text);
		for (int i = 0; i < folded.length(); i++) {
			folded.setCharAt(i, fold(folded.charAt(i)));
		}
		return folded.toString();
	}

	private static char fold(char sign) {
		if (sign >= '！' && sign <= '～') {
			return fold((char) (sign - '！' + '!'));
		}
		return switch (sign) {
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u30FC', '\uFF70' ->
				(sign == '\u30FC') ? sign : '-';
			case '\u3000', '\u00A0', '\t', '\r', '\n', '\u2002', '\u2003', '\u2009' -> ' ';
			case '。', '．' -> '.';
			case '：' -> ':';
			default -> sign;
		};
	}

}
