package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.ProblemMessage;

/** A plan without any element is none; a plan file without any says so itself. */
final class PlanHasElements implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		if (!submission.plan().elements().isEmpty() || submission.reported()
			.stream()
			.anyMatch((problem) -> problem.rule() == RuleId.PLAN_WITHOUT_ELEMENTS)) {
			return Stream.empty();
		}
		return submission.accounts()
			.stream()
			.limit(1)
			.map((account) -> Problem.of(RuleId.PLAN_WITHOUT_ELEMENTS, SourceSpan.line(account.file(), 1),
					ProblemMessage.of("plan.nothing-found")));
	}

}
