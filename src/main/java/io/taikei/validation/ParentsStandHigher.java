package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.PlanElement;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/**
 * No element is part of one of a lower kind, such as a goal of a policy. The same kind is
 * fine: a plan may have two levels of it. A project cuts across the kinds.
 */
final class ParentsStandHigher implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		return submission.parts()
			.filter((part) -> !isProject(part.element()) && !isProject(part.parent()))
			.filter((part) -> part.parent().kind().compareTo(part.element().kind()) > 0)
			.map((part) -> problem(part.element(), part.parent()));
	}

	private static boolean isProject(PlanElement element) {
		return element.kind() == PlanElement.Kind.PROJECT;
	}

	private static Problem problem(PlanElement element, PlanElement parent) {
		return Problem.of(RuleId.PARENT_OF_LOWER_KIND, element.label().source(),
				ProblemMessage.of("parent.lower", Describe.element(element), Describe.element(parent)));
	}

}
