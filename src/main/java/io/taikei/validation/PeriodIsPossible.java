package io.taikei.validation;

import java.util.stream.Stream;

import io.taikei.model.Plan;
import io.taikei.model.Problem;
import org.jspecify.annotations.Nullable;

/** A plan's fiscal years are of our time, in order, and not too many. */
final class PeriodIsPossible implements Rule {

	private static final int EARLIEST = 1950;

	private static final int LATEST = 2100;

	private static final int LONGEST = 50;

	@Override
	public Stream<Problem> check(Submission submission) {
		Plan plan = submission.plan();
		return isPossible(plan.firstYear(), plan.lastYear()) ? Stream.empty()
				: Stream.of(Problem.error("impossible-period", submission.fact("first"),
						"The period from %d to %s can't be; write fiscal years of the Western calendar, such as 2025."
							.formatted(plan.firstYear(), plan.lastYear())));
	}

	private static boolean isPossible(int first, @Nullable Integer last) {
		return first >= EARLIEST && first <= LATEST && (last == null || (last >= first && last - first < LONGEST));
	}

}
