package io.taikei.reader.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.taikei.reader.document.PlanDescription;
import io.taikei.text.PrintedText;

/** Tells by a line's shape what it is: headings carry a level's name and a code. */
final class NarrativeGrammar {

	/** A page number in the key of a line, or nothing that is to be seen. */
	private static final Pattern FURNITURE = Pattern.compile("(?:[-\\s]*\\p{Nd}{1,4}[-\\s]*)?");

	/** ① and the like count something, and no pages. */
	private static final Pattern COUNTING = Pattern.compile("\\p{No}");

	private static final NumberedHeading NUMBERED = new NumberedHeading();

	private final List<PlanDescription.Level> levels;

	private final List<HeadingPattern> headings;

	NarrativeGrammar(List<PlanDescription.Level> levels) {
		this.levels = levels;
		this.headings = IntStream.range(0, levels.size())
			.mapToObj((depth) -> new HeadingPattern(levels.get(depth).name(), depth + 1))
			.toList();
	}

	NarrativeLine classify(int number, String line) {
		if (line.isBlank()) {
			return new NarrativeLine.Blank(number);
		}
		PrintedText text = PrintedText.of(line.strip());
		return heading(number, text).or(() -> explanation(number, text)).orElseGet(() -> other(number, text));
	}

	private Optional<NarrativeLine> heading(int number, PrintedText line) {
		for (int depth = 0; depth < this.headings.size(); depth++) {
			Optional<HeadingPattern.Heading> heading = this.headings.get(depth).match(line);
			if (heading.isPresent()) {
				return Optional
					.of(new NarrativeLine.Heading(number, depth, heading.get().code(), heading.get().title(), false));
			}
		}
		return Optional.empty();
	}

	private static Optional<NarrativeLine> explanation(int number, PrintedText line) {
		return FootnoteMark.opening(line.text())
			.map((opening) -> new NarrativeLine.Explanation(number, opening.key(), opening.rest()));
	}

	private NarrativeLine other(int number, PrintedText line) {
		if (FURNITURE.matcher(line.key()).matches() && !COUNTING.matcher(line.text()).find()) {
			return new NarrativeLine.Furniture(number);
		}
		return NUMBERED.match(number, line)
			.map((numbered) -> namesLevel(numbered.title()) ? new NarrativeLine.Section(number) : numbered)
			.orElseGet(() -> new NarrativeLine.Prose(number, line.text()));
	}

	private boolean namesLevel(String title) {
		return this.levels.stream().anyMatch((level) -> level.isNamed(title));
	}

}
