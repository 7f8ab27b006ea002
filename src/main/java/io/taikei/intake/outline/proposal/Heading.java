package io.taikei.intake.outline.proposal;

import io.taikei.intake.code.Code;
import io.taikei.intake.outline.HeadingForm;
import io.taikei.intake.outline.passage.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A line that may be a heading.
 *
 * @param index its place among all passages
 * @param paragraph the line
 * @param form what it looks like, with the sub-heading under which it stands
 */
record Heading(int index, Paragraph paragraph, HeadingForm form) {

	@Nullable Code code() {
		return this.paragraph.code();
	}

}
