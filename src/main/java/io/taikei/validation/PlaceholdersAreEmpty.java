package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/** A place reserved for an element yet to come has nothing below it. */
final class PlaceholdersAreEmpty implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		return submission.parts()
			.filter((part) -> part.parent().label().placeholder())
			.map((part) -> Problem.of(RuleId.PLACEHOLDER_WITH_CHILDREN, part.element().label().source(), ProblemMessage
				.of("parent.placeholder", Describe.element(part.element()), Describe.reference(part.parent()))));
	}

}
