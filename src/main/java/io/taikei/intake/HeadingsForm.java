package io.taikei.intake;

import java.util.List;
import java.util.Objects;

import io.taikei.intake.document.ReadRange;
import io.taikei.intake.outline.HeadingGrammar;
import io.taikei.intake.outline.ReadPart;
import io.taikei.intake.outline.Subheading;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are headings of which level.
 *
 * @param classes the headings that look alike
 * @param subheadings the lines that tell what follows them
 * @param part the part that holds the tree, by its lines; all if absent
 */
public record HeadingsForm(List<HeadingClassForm> classes, @Nullable List<Subheading> subheadings,
		@Nullable PartForm part) {

	static HeadingsForm of(HeadingGrammar grammar) {
		return new HeadingsForm(
				grammar.classes().stream().map((one) -> HeadingClassForm.of(one, grammar.levels())).toList(),
				grammar.subheadings(), PartForm.of(grammar.part()));
	}

	HeadingGrammar grammar(List<String> levels, List<ReadRange> ranges) {
		return new HeadingGrammar(levels,
				FormList.of(this.classes).stream().map((form) -> form.headingClass(levels)).toList(),
				FormList.of(this.subheadings), (this.part != null) ? this.part.part() : ReadPart.ALL, ranges);
	}

	/**
	 * The part of the documents that holds the tree.
	 *
	 * @param from the line with which it begins; absent where it begins with the
	 * documents
	 * @param before the line before which it ends; absent where it ends with them
	 */
	public record PartForm(@Nullable String from, @Nullable String before) {

		static @Nullable PartForm of(ReadPart part) {
			return ReadPart.ALL.equals(part) ? null : new PartForm(part.from(), part.before());
		}

		ReadPart part() {
			return new ReadPart(Objects.requireNonNullElse(this.from, ""), Objects.requireNonNullElse(this.before, ""));
		}

	}

}
