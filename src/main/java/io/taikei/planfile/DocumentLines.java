package io.taikei.planfile;

import java.util.List;
import java.util.regex.Pattern;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a plan file says of lines into sources: lines of the document, or, where it
 * says nothing, the line of the plan file itself.
 *
 * @param document the name of the document; null where the plan file names none
 * @param problems where problems are told
 */
record DocumentLines(@Nullable String document, List<Problem> problems) {

	/** Such as {@code 3} or {@code 3-5}. */
	static final Pattern WRITTEN = Pattern.compile("[1-9]\\d{0,6}(-[1-9]\\d{0,6})?");

	/**
	 * The source that a file gives, such as {@code 3-5}.
	 * @param lines what the file says; null where it says nothing
	 * @param own where in the file it is said
	 */
	SourceSpan source(@Nullable String lines, SourceSpan own) {
		if (lines == null) {
			return own;
		}
		if (this.document == null) {
			this.problems
				.add(Problem.of(RuleId.SOURCE_WITHOUT_DOCUMENT, own, ProblemMessage.of("lines.without-document"))
					.about(lines));
			return own;
		}
		if (!WRITTEN.matcher(lines).matches()) {
			this.problems
				.add(Problem.of(RuleId.MALFORMED_VALUE, own, ProblemMessage.of("lines.malformed")).about(lines));
			return own;
		}
		int hyphen = lines.indexOf('-');
		int first = Integer.parseInt((hyphen < 0) ? lines : lines.substring(0, hyphen));
		int last = Integer.parseInt(lines.substring(hyphen + 1));
		if (last < first) {
			this.problems
				.add(Problem.of(RuleId.LINES_UPSIDE_DOWN, own, ProblemMessage.of("lines.upside-down")).about(lines));
			return own;
		}
		return new SourceSpan(this.document, first, last);
	}

}
