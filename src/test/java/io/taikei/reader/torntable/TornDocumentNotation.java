package io.taikei.reader.torntable;

import java.util.List;
import java.util.Random;

/**
 * How a fictional town prints its codes.
 *
 * @param fullWidth whether digits are full-width
 * @param circled whether numbers are circled, as far as there are such
 * @param separator what stands between the parts; empty where each is a digit
 * @param open the bracket before a code, or nothing
 * @param close the bracket behind it, or nothing
 * @param prefixed whether the name of the level stands before the code
 * @param top how the top level is numbered
 * @param gap what stands between a code and a name beside it
 */
record TornDocumentNotation(boolean fullWidth, boolean circled, String separator, String open, String close,
		boolean prefixed, Top top, String gap) {

	private static final List<String> SEPARATORS = List.of("-", "-", "-", "－", "−", "‐", "–", ".", "・", "");

	private static final List<String> BRACKETS = List.of("", "", "", "", "（）", "〔〕", "［］", "【】", "[]");

	/** The notation of a plan of some levels, with no number above the largest. */
	static TornDocumentNotation of(Random random, int levels, int largest) {
		String separator = any(SEPARATORS, random);
		String brackets = any(BRACKETS, random);
		boolean digitwise = separator.isEmpty() && largest < 10;
		return new TornDocumentNotation(random.nextBoolean(), levels == 2 && largest <= 20 && random.nextBoolean(),
				(digitwise || !separator.isEmpty()) ? separator : "-", brackets.substring(0, brackets.length() / 2),
				brackets.substring(brackets.length() / 2), random.nextInt(5) == 0,
				any(List.of(Top.LABEL, Top.LABEL, Top.LABEL, Top.CHAPTER, Top.LEVEL), random),
				random.nextBoolean() ? " " : "\u3000");
	}

	/** A code as it is printed. */
	String print(List<Integer> parts, String levelName) {
		if (parts.size() == 1 && this.top == Top.CHAPTER) {
			return "第" + number(parts.getFirst()) + "章";
		}
		String code = String.join(this.separator, parts.stream().map(this::number).toList());
		boolean named = this.prefixed || (parts.size() == 1 && this.top == Top.LEVEL);
		return this.open + (named ? levelName : "") + code + this.close;
	}

	/** A code as it is to be read. */
	String normalised(TornDocumentEntry entry) {
		return this.separator.isEmpty() ? entry.code().replace("-", "") : entry.code();
	}

	private String number(int number) {
		if (this.circled) {
			return Character.toString('①' + number - 1);
		}
		String digits = Integer.toString(number);
		return this.fullWidth ? digits.chars()
			.map((digit) -> digit - '0' + '０')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString() : digits;
	}

	private static <T> T any(List<T> items, Random random) {
		return items.get(random.nextInt(items.size()));
	}

	/** How the top level is numbered. */
	enum Top {

		/** Not at all: a vertical label stands before the title. */
		LABEL,

		/** As 第1章. */
		CHAPTER,

		/** By the level's name and a number. */
		LEVEL

	}

}
