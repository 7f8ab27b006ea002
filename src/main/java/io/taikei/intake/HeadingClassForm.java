package io.taikei.intake;

import java.util.List;
import java.util.Objects;

import io.taikei.intake.outline.HeadingClass;
import io.taikei.intake.outline.HeadingClass.Reading;
import io.taikei.intake.outline.HeadingForm;
import org.jspecify.annotations.Nullable;

/**
 * Headings that look alike.
 *
 * @param level their level; absent where they are no elements
 * @param opens {@code part} where each opens a part of the document outside the tree,
 * {@code text} where they are plain text; absent for elements
 * @param mark the sign before them, or the brackets around them
 * @param code the style of their codes
 * @param heading the rank that the document gives them
 * @param list how deep they stand in nested lists
 * @param size their size in points
 * @param bold whether they are bold
 * @param below the sub-heading under which they stand
 * @param samples some of their titles, for people
 * @param lines how many there are
 * @param confidence how sure that is; certain if absent
 */
public record HeadingClassForm(@Nullable String level, @Nullable Reading opens, @Nullable String mark,
		@Nullable String code, @Nullable Integer heading, @Nullable Integer list, @Nullable Float size,
		@Nullable Boolean bold, @Nullable String below, @Nullable List<String> samples, @Nullable Integer lines,
		@Nullable Double confidence) {

	static HeadingClassForm of(HeadingClass read, List<String> levels) {
		HeadingForm form = read.form();
		return new HeadingClassForm((read.level() != null) ? levels.get(read.level()) : null,
				(read.reading() != Reading.ELEMENT) ? read.reading() : null, form.mark(), form.code(),
				unlessZero(form.heading()), unlessZero(form.list()), (form.size() != 0) ? form.size() : null,
				form.bold(), form.below(), read.samples(), read.lines(),
				(read.confidence() < 1) ? read.confidence() : null);
	}

	/** Plain text where its level is none of the levels. */
	HeadingClass headingClass(List<String> levels) {
		int index = levels.indexOf(this.level);
		Reading reading = (index >= 0) ? Reading.ELEMENT : Objects.requireNonNullElse(this.opens, Reading.TEXT);
		return new HeadingClass(
				new HeadingForm(text(this.mark), text(this.code), Objects.requireNonNullElse(this.heading, 0),
						Objects.requireNonNullElse(this.list, 0), Objects.requireNonNullElse(this.size, 0F), this.bold,
						text(this.below)),
				(reading == Reading.ELEMENT && index < 0) ? Reading.TEXT : reading, (index >= 0) ? index : null,
				FormList.of(this.samples), Objects.requireNonNullElse(this.lines, 0),
				Objects.requireNonNullElse(this.confidence, 1.0));
	}

	private static @Nullable Integer unlessZero(int number) {
		return (number != 0) ? number : null;
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

}
