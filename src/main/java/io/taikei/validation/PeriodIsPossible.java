package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Plan;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/** A plan's fiscal years are of our time, in order, and not too many. */
final class PeriodIsPossible implements Rule {

	private static final int EARLIEST = 1950;

	private static final int LATEST = 2100;

	private static final int LONGEST = 50;

	@Override
	public Stream<Problem> check(Submission submission) {
		Plan plan = submission.plan();
		if (isPossible(plan.firstYear(), plan.lastYear()) || isTold(submission)) {
			return Stream.empty();
		}
		return Stream.of(Problem.of(RuleId.IMPOSSIBLE_PERIOD, submission.fact("first"),
				(plan.lastYear() != null) ? ProblemMessage.of("period", plan.firstYear(), plan.lastYear())
						: ProblemMessage.of("period.open", plan.firstYear())));
	}

	/** A first year that is missing or no year has been told as such. */
	private static boolean isTold(Submission submission) {
		return submission.plan().firstYear() == 0
				&& submission.reported().stream().anyMatch((problem) -> problem.severity() == Problem.Severity.ERROR);
	}

	private static boolean isPossible(int first, @Nullable Integer last) {
		return first >= EARLIEST && first <= LATEST && (last == null || (last >= first && last - first < LONGEST));
	}

}
