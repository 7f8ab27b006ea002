package io.taikei.library;

import java.util.List;

import io.taikei.library.result.ProblemReport;
import io.taikei.loader.decision.LedgerReading;
import io.taikei.model.Plan;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.review.DecidedPlan;
import io.taikei.review.DecidedPlan.LeftOut;
import io.taikei.text.ProblemMessage;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidationResult;

import org.springframework.stereotype.Component;

/**
 * Plans as they are loaded: as they were read, with the places and names that people
 * decided.
 */
@Component
class DecidedPlans {

	private static final PlanValidator VALIDATOR = new PlanValidator();

	private final LedgerReading ledger;

	DecidedPlans(LedgerReading ledger) {
		this.ledger = ledger;
	}

	/**
	 * The plan with what people decided. What it can't have of that is left out, and
	 * told.
	 */
	Decided of(ValidPlan read) {
		DecidedPlan decided = of(read.plan());
		List<ProblemReport> leftOut = ProblemReport.of(decided.leftOut().stream().map(DecidedPlans::problem).toList());
		if (decided.plan().equals(read.plan())) {
			return new Decided(read, leftOut);
		}
		return switch (VALIDATOR.validate(decided.plan(), read.sources(), List.of())) {
			case ValidationResult.Valid valid -> new Decided(valid.plan(), leftOut);
			case ValidationResult.Invalid invalid -> new Decided(read,
					ProblemReport.of(invalid.problems()
						.stream()
						.filter(Problem::isError)
						.map((problem) -> Problem.of(RuleId.DECISION_LEFT_OUT, problem.source(),
								ProblemMessage.of("decision.all-left-out", problem.explanation())))
						.toList()));
		};
	}

	/** What people decided on a plan, as far as it can have it. */
	DecidedPlan of(Plan plan) {
		return DecidedPlan.of(plan, this.ledger.places(plan.id()));
	}

	private static Problem problem(LeftOut leftOut) {
		return Problem.of(RuleId.DECISION_LEFT_OUT, leftOut.element().label().source(),
				ProblemMessage.of("decision.left-out", leftOut.decision().by().name(), leftOut.decision(),
						ProblemMessage.of("obstacle." + leftOut.obstacle().name())));
	}

	/**
	 * A plan as it is loaded.
	 *
	 * @param plan the plan
	 * @param leftOut warnings of decisions that it does not have
	 */
	record Decided(ValidPlan plan, List<ProblemReport> leftOut) {
	}

}
