package io.taikei.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells by a line's shape what it is: headings carry a level's name and a code. */
final class NarrativeGrammar {

	private static final Pattern FURNITURE = Pattern.compile("[-‐-―－\\s\\u3000]*\\p{Nd}{1,4}[-‐-―－\\s\\u3000]*");

	private static final Pattern SECTION = Pattern.compile("(?:第\\p{N}+[章節編部]|\\p{N}+)[.．、)）]?[\\s\\u3000]+[^。]{1,40}");

	private final List<HeadingPattern> headings;

	NarrativeGrammar(List<PlanDescription.Level> levels) {
		this.headings = IntStream.range(0, levels.size())
			.mapToObj((depth) -> new HeadingPattern(levels.get(depth).name(), depth + 1))
			.toList();
	}

	NarrativeLine classify(int number, String line) {
		String text = line.strip();
		if (text.isEmpty()) {
			return new NarrativeLine.Blank(number);
		}
		return heading(number, text).or(() -> explanation(number, text)).orElseGet(() -> other(number, text));
	}

	private Optional<NarrativeLine> heading(int number, String text) {
		for (int depth = 0; depth < this.headings.size(); depth++) {
			Optional<Matcher> match = this.headings.get(depth).match(text);
			if (match.isPresent()) {
				return Optional.of(new NarrativeLine.Heading(number, depth, match.get().group("code"),
						match.get().group("title").strip()));
			}
		}
		return Optional.empty();
	}

	private static Optional<NarrativeLine> explanation(int number, String text) {
		return FootnoteMark.opening(text)
			.map((opening) -> new NarrativeLine.Explanation(number, opening.key(), opening.rest()));
	}

	private static NarrativeLine other(int number, String text) {
		if (FURNITURE.matcher(text).matches()) {
			return new NarrativeLine.Furniture(number);
		}
		return SECTION.matcher(text).matches() ? new NarrativeLine.Section(number)
				: new NarrativeLine.Prose(number, text);
	}

}
