package io.taikei.municipality;

/**
 * A prefecture of Japan.
 *
 * @param code its code, the two digits with which the codes of its municipalities begin
 * @param name its name in Japanese, such as 東京都
 * @param kana its name in hiragana
 * @param english its name in English, such as Tokyo
 */
public record Prefecture(String code, String name, String kana, String english) {

	static final int DIGITS = 2;

}
