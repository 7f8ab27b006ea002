package io.taikei.reader.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.text.PrintedText;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of headings that carry a number and no level's name, in the key of a line:
 * {@code 1 題名}, {@code 1. 題名}, {@code (1)題名}, {@code 1)題名}, {@code ①題名} and
 * {@code 第1節 題名}. A line with a full stop is none.
 */
final class NumberedHeading {

	private static final Pattern SHAPE = Pattern.compile(
			"(?<before>第|\\()?(?<code>[\\p{N}A-Z]{1,3})(?<after>[章節編部項款]|[.、]?\\)|[.、])?(?<space>\\s*+)(?<title>[^。]{1,60})");

	/** After 「1.」 a digit would go on with a number. */
	private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

	private static final Pattern CIRCLED = Pattern.compile("\\p{No}.*", Pattern.DOTALL);

	private static final Pattern ROMAN_OR_LETTER = Pattern.compile("[A-Z]+");

	/** The heading that a line is. */
	Optional<NarrativeLine.Numbered> match(int number, PrintedText line) {
		Matcher shape = SHAPE.matcher(line.key());
		if (!shape.matches()) {
			return Optional.empty();
		}
		String style = style(shape, line);
		boolean closed = style.endsWith(".") ? !DIGIT.matcher(shape.group("title")).lookingAt() : style.length() > 1;
		return (closed || !shape.group("space").isEmpty()) ? Optional
			.of(new NarrativeLine.Numbered(number, style, line.printed(shape.start("code"), shape.end("code")),
					line.printed(shape.start("title"), shape.end("title")).strip()))
				: Optional.empty();
	}

	/** How the number is printed, with # for it: {@code #}, {@code (#)}, {@code 第#節}. */
	private static String style(Matcher shape, PrintedText line) {
		if (CIRCLED.matcher(line.text().strip()).matches()) {
			return "(circled)";
		}
		String number = ROMAN_OR_LETTER.matcher(shape.group("code")).matches() ? "A" : "#";
		return text(shape.group("before")) + number + text(shape.group("after")).replace('、', '.');
	}

	private static String text(@Nullable String group) {
		return (group != null) ? group : "";
	}

}
