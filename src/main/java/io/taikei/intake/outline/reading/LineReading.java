package io.taikei.intake.outline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.taikei.intake.outline.HeadingClass;
import io.taikei.intake.outline.HeadingForm;
import io.taikei.intake.outline.HeadingGrammar;
import io.taikei.intake.outline.Subheading;
import io.taikei.intake.outline.passage.ItemRun;
import io.taikei.intake.outline.passage.Paragraph;
import io.taikei.intake.outline.passage.Passage;
import io.taikei.intake.outline.passage.SentenceForm;
import io.taikei.intake.outline.passage.Subheadings;
import org.jspecify.annotations.Nullable;

/**
 * What a passage is by a grammar.
 *
 * @param passage the passage
 * @param heading its class, if it is a heading that opens something
 * @param subheading the sub-heading that it is or begins with
 * @param under the sub-heading under which it stands
 * @param read whether it stands in a part that is read
 */
record LineReading(Passage passage, @Nullable HeadingClass heading, @Nullable Subheading subheading,
		@Nullable Subheading under, boolean read) {

	static List<LineReading> of(List<Passage> passages, HeadingGrammar grammar) {
		Subheadings subheadings = new Subheadings(grammar.subheadings());
		List<LineReading> readings = new ArrayList<>();
		Subheading open = null;
		ItemRun items = new ItemRun();
		boolean inPart = grammar.part().from().isEmpty();
		boolean inRange = grammar.ranges().isEmpty();
		for (Passage passage : passages) {
			if (passage instanceof Paragraph paragraph && !paragraph.furniture()) {
				inPart = (inPart && !isText(paragraph, grammar.part().before()))
						|| (!inPart && isText(paragraph, grammar.part().from()));
				inRange = isInRange(paragraph, grammar);
			}
			boolean read = inPart && inRange;
			if (!(passage instanceof Paragraph paragraph) || paragraph.furniture() || !read) {
				readings.add(new LineReading(passage, null, null, read ? open : null, read));
				continue;
			}
			Optional<Subheading> alone = subheadings.of(paragraph);
			if (alone.isPresent()) {
				open = alone.get();
				items.begin();
				readings.add(new LineReading(passage, null, open, open, true));
				continue;
			}
			Subheading leading = (paragraph.form().heading() == 0) ? subheadings.leading(paragraph).orElse(null) : null;
			HeadingClass heading = (leading == null) ? heading(paragraph, open, grammar).orElse(null) : null;
			if (heading != null && !heading.form().below().isEmpty() && !items.goesOn(paragraph.code())) {
				heading = heading(paragraph, null, grammar).orElse(heading);
			}
			if (heading != null && heading.form().below().isEmpty()) {
				open = null;
			}
			readings.add(new LineReading(passage, heading, leading, open, true));
		}
		return readings;
	}

	private static Optional<HeadingClass> heading(Paragraph paragraph, @Nullable Subheading open,
			HeadingGrammar grammar) {
		HeadingForm form = paragraph.form().below((open == null) ? "" : open.text());
		return grammar.classOf(form)
			.filter((found) -> found.reading() != HeadingClass.Reading.TEXT && !paragraph.title().isEmpty()
					&& (!paragraph.isSentence() || found.form().heading() > 0));
	}

	private static boolean isText(Paragraph paragraph, String text) {
		return !text.isEmpty() && SentenceForm.key(paragraph.text()).equals(SentenceForm.key(text));
	}

	private static boolean isInRange(Paragraph paragraph, HeadingGrammar grammar) {
		return grammar.ranges().isEmpty() || grammar.ranges()
			.stream()
			.anyMatch((range) -> range.contains(paragraph.file(), paragraph.lines().getFirst().address()));
	}

	/** The level of the element that it opens; -1 where it opens none. */
	int level() {
		Integer level = (this.heading == null) ? null : this.heading.level();
		return (level == null) ? -1 : level;
	}

	boolean isPart() {
		return this.heading != null && this.heading.reading() == HeadingClass.Reading.PART;
	}

}
