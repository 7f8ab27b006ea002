package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/**
 * The plan, its municipality and the prefecture have names, and every element has a
 * title, unless it is a placeholder.
 */
final class TitlesAreGiven implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		Stream<Problem> ofPlan = ReadableText.names(submission)
			.filter((name) -> name.text().isBlank() && !isTold(submission))
			.map((name) -> Problem.of(RuleId.EMPTY_TITLE, name.source(), ProblemMessage.of("title.of-plan")));
		Stream<Problem> ofElements = submission.plan()
			.elements()
			.stream()
			.filter((element) -> element.label().title().isBlank() && !element.label().placeholder())
			.map((element) -> Problem.of(RuleId.EMPTY_TITLE, element.label().source(),
					ProblemMessage.of("title.of-element", Describe.reference(element))));
		return Stream.concat(ofPlan, ofElements);
	}

	/** A name that is missing altogether has been told by the reader. */
	private static boolean isTold(Submission submission) {
		return submission.reported().stream().anyMatch((problem) -> problem.rule() == RuleId.MISSING_KEY);
	}

}
