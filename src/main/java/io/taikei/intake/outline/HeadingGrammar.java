package io.taikei.intake.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.taikei.intake.document.ReadRange;

/**
 * How narrative documents are read: which lines are headings of which level. It is
 * proposed and can be changed by a person.
 *
 * @param levels the names of the levels, from the top; the lowest may have elements in
 * tables alone
 * @param classes the classes of headings
 * @param subheadings the lines that tell what follows them
 * @param part the part that holds the tree, by its lines
 * @param ranges the parts that a person wants to be read, by their numbers; all where
 * there are none
 */
public record HeadingGrammar(List<String> levels, List<HeadingClass> classes, List<Subheading> subheadings,
		ReadPart part, List<ReadRange> ranges) {

	public HeadingGrammar {
		levels = List.copyOf(levels);
		classes = List.copyOf(classes);
		subheadings = List.copyOf(subheadings);
		ranges = List.copyOf(ranges);
	}

	/** The class of a line; those that stand below a sub-heading come first. */
	public Optional<HeadingClass> classOf(HeadingForm line) {
		return this.classes.stream()
			.filter((candidate) -> candidate.form().covers(line))
			.max(Comparator.comparing((candidate) -> !candidate.form().below().isEmpty()));
	}

}
