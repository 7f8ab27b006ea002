package io.taikei.validation;

import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.Plan;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.ProblemMessage;

/**
 * A plan never succeeds itself, and hardly ever another municipality's plan: only where
 * municipalities have merged.
 */
final class SuccessionIsPossible implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		Plan plan = submission.plan();
		return Optional.ofNullable(plan.succession())
			.stream()
			.flatMap((succession) -> problem(plan.id(), succession.predecessor(), submission.fact("succession")));
	}

	private static Stream<Problem> problem(PlanId plan, PlanId before, SourceSpan source) {
		if (before.equals(plan)) {
			return Stream.of(Problem.of(RuleId.IMPOSSIBLE_SUCCESSION, source, ProblemMessage.of("succession.itself"))
				.about(before.value()));
		}
		// An id without a municipality is malformed, which the reader told.
		return (before.municipality().isEmpty() || before.municipality().equals(plan.municipality())) ? Stream.empty()
				: Stream.of(Problem
					.of(RuleId.SUCCESSION_ACROSS_MUNICIPALITIES, source,
							ProblemMessage.of("succession.other-municipality", plan.municipality()))
					.about(before.value()));
	}

}
