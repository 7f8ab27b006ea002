package io.taikei.reader.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.text.JapaneseText;
import io.taikei.text.PrintedText;

/**
 * The shapes of one level's headings in the key of a line, here for 基本目標:
 * {@code [基本目標 11] 題名}, {@code 【基本目標】11 題名}, {@code 〔基本目標11 題名〕} and {@code 基本目標11 題名},
 * for 章 also {@code 第1章 題名}; and codes with as many parts as there are levels down to it,
 * as in {@code 1-1 題名}. The groups are {@code code} and {@code title}.
 */
final class HeadingPattern {

	/** Runs give nothing back, or a long line would be tried in too many ways. */
	private static final String SPACE = "\\s*+";

	private static final String OPEN = "[\\[【〔〈《<(]";

	private static final String CLOSE = "[\\]】〕〉》>)]";

	private static final String DIGIT = "[\\p{N}A-Za-z一二三四五六七八九十]";

	private static final String CODE = "(?<code>" + DIGIT + "+(?:[-.]" + DIGIT + "+){0,9})";

	/** Without it, 「基本目標11の達成に向けて」 would be taken for a heading. */
	private static final String BREAK = "(?:[\\s:.、]+|(?<=\\s)|(?=[「『“\"])|$)";

	private static final String TITLE = ":?(?<title>[^。]*)";

	private final List<Pattern> shapes;

	/**
	 * @param levelName the level's name
	 * @param depth how many levels down it is, from 1
	 */
	HeadingPattern(String levelName, int depth) {
		String name = JapaneseText.matchKey(levelName)
			.codePoints()
			.mapToObj(Character::toString)
			.map(Pattern::quote)
			.collect(Collectors.joining(SPACE));
		this.shapes = Stream
			.of(List.of(OPEN, name, CODE, CLOSE, TITLE), List.of(OPEN, name, CLOSE, CODE, BREAK, TITLE),
					List.of(OPEN, name, CODE, BREAK, "(?<title>[^。]*?)", CLOSE), List.of(name, CODE + BREAK, TITLE),
					List.of(OPEN, "第", CODE, name, CLOSE, TITLE), List.of("第", CODE, name + BREAK, TITLE),
					List.of(OPEN, positional(depth), CLOSE, TITLE), List.of(positional(depth) + BREAK, TITLE))
			.map((parts) -> Pattern.compile(String.join(SPACE, parts)))
			.toList();
	}

	/** Without the level's name, one number is too little to tell a heading. */
	private static String positional(int depth) {
		String number = "[\\p{Nd}A-Z]{1,2}";
		return (depth == 1) ? "(?<code>(?!))" : "(?<code>%s(?:[-.]%s){%d})".formatted(number, number, depth - 1);
	}

	/** The heading that a line is; its parts as they stand there. */
	Optional<Heading> match(PrintedText line) {
		return this.shapes.stream()
			.map((shape) -> shape.matcher(line.key()))
			.filter(Matcher::matches)
			.findFirst()
			.map((heading) -> new Heading(line.printed(heading.start("code"), heading.end("code")),
					line.printed(heading.start("title"), heading.end("title")).strip()));
	}

	/** The parts of a heading. */
	record Heading(String code, String title) {
	}

}
