package io.taikei.validation;

import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.Plan;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;

/** A plan succeeds another edition of the same municipality's plan, never itself. */
final class SuccessionIsPossible implements Rule {

	@Override
	public Stream<Problem> check(Submission submission) {
		Plan plan = submission.plan();
		return Stream.ofNullable(plan.succession())
			.flatMap((succession) -> message(plan.id(), succession.predecessor()).stream()
				.map((message) -> Problem.error("impossible-succession", submission.fact("succession"), message)
					.about(succession.predecessor().value())));
	}

	private static Optional<String> message(PlanId plan, PlanId before) {
		if (before.equals(plan)) {
			return Optional.of("The plan can't succeed itself; name the edition before it under of.");
		}
		// An id without a municipality is malformed, which the reader told.
		return (before.municipality().isEmpty() || before.municipality().equals(plan.municipality())) ? Optional.empty()
				: Optional.of("The plan before is another municipality's; name an edition of %s under of."
					.formatted(plan.municipality()));
	}

}
