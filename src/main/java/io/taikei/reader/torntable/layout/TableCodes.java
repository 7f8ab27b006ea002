package io.taikei.reader.torntable.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.taikei.source.RefusedValue;
import io.taikei.text.Bilingual;
import io.taikei.text.JapaneseText;
import io.taikei.text.ProblemMessage;

/**
 * How a table prints its codes: with separators ({@code 1-3-2}, {@code 1.3.2}), one digit
 * a level ({@code 132}), or as mere numbers where only one level has codes; the top
 * level's also as {@code 第1章}; in brackets or behind the name of their level
 * ({@code 施策1-3-2}) or not.
 */
public final class TableCodes {

	private static final String SPACE = "[\\s\\u3000]*";

	private static final String OPEN = "[\\[［【〔〈《<＜(（]";

	private static final String CLOSE = "[\\]］】〕〉》>＞)）]";

	private static final String NUMBER = "(?:\\p{Nd}{1,3}|[①-⑳㉑-㉟㊱-㊿])";

	private static final String SEPARATED = NUMBER + "(?:[-‐-―−－.．・]" + NUMBER + ")++";

	/** What sets a code apart from the name beside it. */
	private static final String BREAK = "(?:[\\s\\u3000:：]+|(?<=" + CLOSE + ")|(?<=[①-⑳㉑-㉟㊱-㊿])|$)";

	private static final Pattern CODE = Pattern.compile("[0-9]{1,9}(?:[-.・][0-9]{1,9}){0,9}");

	private final boolean digitwise;

	private final int deepest;

	private final List<String> levelNames;

	private final Pattern pattern;

	/**
	 * @param lines the document
	 * @param levelNames the names of the levels, from the top down; the last has no codes
	 */
	public TableCodes(List<String> lines, List<String> levelNames) {
		this.levelNames = levelNames.subList(0, levelNames.size() - 1);
		this.deepest = this.levelNames.size();
		String names = this.levelNames.stream().map(Pattern::quote).collect(Collectors.joining("|"));
		String before = SPACE + "+" + OPEN + "?" + SPACE + "+(?<level>" + names + ")?" + SPACE + "+";
		String after = SPACE + CLOSE + "?" + BREAK + "(?<name>.*)";
		Pattern separated = Pattern.compile(before + "(?<code>" + SEPARATED + ")" + after);
		this.digitwise = this.deepest > 1 && lines.stream().noneMatch((line) -> separated.matcher(line).matches());
		String number = this.digitwise ? "\\p{Nd}{1," + this.deepest + "}" : NUMBER;
		this.pattern = Pattern
			.compile(before + "(?:第(?<chapter>" + NUMBER + ")[章編部]|(?<code>" + SEPARATED + "|" + number + "))" + after);
	}

	/**
	 * The code that a line begins with.
	 * @param namedBelow whether a name may follow on the next line
	 */
	Optional<Found> find(String line, boolean namedBelow) {
		Matcher matcher = this.pattern.matcher(line);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String raw = (matcher.group("chapter") != null) ? matcher.group("chapter") : matcher.group("code");
		Found found = new Found(code(raw), matcher.group("name").strip(),
				Optional.ofNullable(matcher.group("level")).map((level) -> this.levelNames.indexOf(level) + 1));
		// A mere number is too little to be a code that lost its name, except where all
		// are.
		boolean bare = found.code().depth() == 1 && this.deepest > 1 && matcher.group("chapter") == null
				&& found.name().isEmpty() && !namedBelow && found.level().isEmpty();
		return bare ? Optional.empty() : Optional.of(found);
	}

	/**
	 * The code itself, where it is written as one, in whatever width.
	 * @throws RefusedValue if it is not
	 */
	public static String requireCode(String raw) {
		if (!CODE.matcher(JapaneseText.matchKey(raw)).matches()) {
			throw new RefusedValue(ProblemMessage.of("torn.code", raw));
		}
		return raw;
	}

	/** The code that is printed so. */
	public TableCode code(String raw) {
		String key = JapaneseText.matchKey(raw);
		List<Integer> parts = this.digitwise && key.chars().allMatch(Character::isDigit)
				? key.chars().mapToObj((digit) -> Character.digit(digit, 10)).toList()
				: Arrays.stream(key.split("[-.・]", -1)).map(Integer::valueOf).toList();
		return new TableCode(parts, raw, this.digitwise ? "" : "-");
	}

	/** What keeps a code from being read, as a message that says what to do. */
	Optional<Bilingual> problem(Found found) {
		int depth = found.code().depth();
		if (depth > this.deepest) {
			return Optional.of(ProblemMessage.of("torn.deep-code", found.code().raw(), depth, this.deepest,
					String.join(", ", this.levelNames)));
		}
		if (this.digitwise && found.code().parts().contains(0)) {
			return Optional.of(ProblemMessage.of("torn.serial-number", found.code().raw()));
		}
		return found.level()
			.filter((level) -> level != depth)
			.map((level) -> ProblemMessage.of("torn.short-code", this.levelNames.get(level - 1), found.code().raw(),
					example(level, found.code())));
	}

	private static String example(int level, TableCode code) {
		return "1-".repeat(level - 1) + code.parts().getLast();
	}

	/**
	 * A code at the beginning of a line.
	 *
	 * @param code the code
	 * @param name what stands beside it; empty where nothing does
	 * @param level the level that its prefix names, from 1
	 */
	record Found(TableCode code, String name, Optional<Integer> level) {
	}

}
