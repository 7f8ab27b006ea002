package io.taikei.reader.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.model.RuleId;
import io.taikei.reader.document.LineLedger;
import io.taikei.reader.document.PlanDescription;
import io.taikei.text.ProblemMessage;

/**
 * Finds the levels that a document numbers without naming them: below the headings of a
 * level that it names, the first style of numbers is that of the next level without any
 * heading, and so on. What is concluded so is told.
 */
final class NumberedLevels {

	private final List<PlanDescription.Level> levels;

	private final LineLedger ledger;

	NumberedLevels(List<PlanDescription.Level> levels, LineLedger ledger) {
		this.levels = levels;
		this.ledger = ledger;
	}

	/** The lines, with those of such levels as their headings. */
	List<NarrativeLine> named(List<NarrativeLine> lines) {
		List<NarrativeLine.Numbered> below = below(lines);
		Map<String, Integer> depths = depths(lines, below);
		Map<NarrativeLine, NarrativeLine> taken = new LinkedHashMap<>();
		depths.forEach((style, depth) -> {
			List<NarrativeLine.Numbered> counted = counted(below, style);
			counted.forEach((line) -> taken.put(line, line.as(depth)));
			tell(counted, depth);
		});
		return lines.stream().map((line) -> taken.getOrDefault(line, line)).toList();
	}

	private Map<String, Integer> depths(List<NarrativeLine> lines, List<NarrativeLine.Numbered> below) {
		List<Integer> named = headings(lines).map(NarrativeLine.Heading::depth).distinct().sorted().toList();
		List<Integer> unnamed = named.isEmpty() ? List.of()
				: IntStream.range(named.getFirst() + 1, this.levels.size())
					.filter((depth) -> !named.contains(depth))
					.boxed()
					.toList();
		List<String> styles = below.stream()
			.map(NarrativeLine.Numbered::style)
			.distinct()
			.filter((style) -> !counted(below, style).isEmpty())
			.toList();
		Map<String, Integer> depths = new LinkedHashMap<>();
		IntStream.range(0, Math.min(styles.size(), unnamed.size()))
			.forEach((i) -> depths.put(styles.get(i), unnamed.get(i)));
		return depths;
	}

	/** Those of a style that count on from one another, or begin anew with the first. */
	private static List<NarrativeLine.Numbered> counted(List<NarrativeLine.Numbered> lines, String style) {
		List<NarrativeLine.Numbered> counted = new ArrayList<>();
		lines.stream().filter((line) -> line.style().equals(style)).forEach((line) -> {
			int before = counted.isEmpty() ? 0 : counted.getLast().ordinal();
			if (line.ordinal() == 1 || line.ordinal() == before + 1) {
				counted.add(line);
			}
		});
		return counted;
	}

	private void tell(List<NarrativeLine.Numbered> taken, int depth) {
		int first = taken.getFirst().number();
		this.ledger.tell(RuleId.LEVEL_BY_NUMBERS, this.ledger.span(first, first),
				ProblemMessage.of("level.by-numbers", this.levels.get(depth).name(), taken.size()));
	}

	/** The numbered lines below the first heading. */
	private static List<NarrativeLine.Numbered> below(List<NarrativeLine> lines) {
		return lines.stream()
			.dropWhile((line) -> !(line instanceof NarrativeLine.Heading))
			.filter(NarrativeLine.Numbered.class::isInstance)
			.map(NarrativeLine.Numbered.class::cast)
			.toList();
	}

	private static Stream<NarrativeLine.Heading> headings(List<NarrativeLine> lines) {
		return lines.stream().filter(NarrativeLine.Heading.class::isInstance).map(NarrativeLine.Heading.class::cast);
	}

}
