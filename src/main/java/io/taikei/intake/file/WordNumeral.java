package io.taikei.intake.file;

import org.apache.poi.hwpf.converter.NumberFormatter;

/** Numbers in the numerals that Word's lists name. */
public final class WordNumeral {

	private static final String AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

	private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

	private static final String KANJI = "〇一二三四五六七八九";

	private static final int UPPER_ROMAN = 1;

	private static final int LOWER_ROMAN = 2;

	private static final int UPPER_LETTER = 3;

	private static final int LOWER_LETTER = 4;

	private WordNumeral() {
	}

	public static String of(int number, String format) {
		return switch (format) {
			case "upperRoman" -> NumberFormatter.getNumber(number, UPPER_ROMAN);
			case "lowerRoman" -> NumberFormatter.getNumber(number, LOWER_ROMAN);
			case "upperLetter" -> NumberFormatter.getNumber(number, UPPER_LETTER);
			case "lowerLetter" -> NumberFormatter.getNumber(number, LOWER_LETTER);
			case "decimalZero" -> "%02d".formatted(number);
			case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
			case "aiueo", "aiueoFullWidth" -> letter(AIUEO, number);
			case "iroha", "irohaFullWidth" -> letter(IROHA, number);
			case "japaneseCounting", "chineseCounting", "ideographDigital", "japaneseDigitalTenThousand",
					"taiwaneseCounting", "chineseCountingThousand" ->
				kanji(number);
			case "none" -> "";
			default -> Integer.toString(number);
		};
	}

	/** A bullet of a font of pictures has no character of its own. */
	public static String bullet(String text) {
		return text.codePoints().allMatch((character) -> Character.getType(character) == Character.PRIVATE_USE) ? "・"
				: text;
	}

	private static String fullWidth(int number) {
		return Integer.toString(number)
			.chars()
			.mapToObj((digit) -> Character.toString(digit - '0' + '０'))
			.reduce("", String::concat);
	}

	private static String circled(int number) {
		return (number >= 1 && number <= 20) ? Character.toString('①' + number - 1) : "(%d)".formatted(number);
	}

	private static String letter(String letters, int number) {
		return (number >= 1 && number <= letters.length()) ? letters.substring(number - 1, number)
				: Integer.toString(number);
	}

	private static String kanji(int number) {
		if (number < 1 || number > 99) {
			return Integer.toString(number);
		}
		int tens = number / 10;
		int ones = number % 10;
		String ten = (tens > 1) ? KANJI.substring(tens, tens + 1) + "十" : (tens == 1) ? "十" : "";
		return ten + ((ones > 0) ? KANJI.substring(ones, ones + 1) : "");
	}

}
