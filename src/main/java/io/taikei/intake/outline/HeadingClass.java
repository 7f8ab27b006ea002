package io.taikei.intake.outline;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Headings that look alike and are read alike.
 *
 * @param form what they look like
 * @param reading what they are read as
 * @param level the level of their elements, from 0 at the top; null where they are read
 * as something else
 * @param samples some of their titles, for people
 * @param lines how many there are
 * @param confidence how sure the proposal is, from 0 to 1; 1 where a person decided
 */
public record HeadingClass(HeadingForm form, Reading reading, @Nullable Integer level, List<String> samples, int lines,
		double confidence) {

	public HeadingClass {
		samples = List.copyOf(samples);
		if ((reading == Reading.ELEMENT) != (level != null)) {
			throw new IllegalArgumentException("Elements alone have a level: " + reading + " " + level);
		}
	}

	/** The same headings as a person reads them: at a level, or as no elements. */
	public HeadingClass decided(Reading given, @Nullable Integer at) {
		return new HeadingClass(this.form, given, at, this.samples, this.lines, 1);
	}

	/** What headings are read as. */
	public enum Reading {

		/** Each is the title of an element. */
		ELEMENT,

		/** Each opens a part of the document; what follows it is outside the tree. */
		PART,

		/** Plain text about the element above. */
		TEXT

	}

}
