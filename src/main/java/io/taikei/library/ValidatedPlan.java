package io.taikei.library;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

import io.taikei.library.result.GraphPath;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.ProblemReport;
import io.taikei.model.AccountedPlan;
import io.taikei.model.LineAccount;
import io.taikei.model.Plan;
import io.taikei.model.Problem;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidationResult;

/**
 * A plan that was read, and what validation says of it: the first two steps of every
 * intake.
 *
 * @param path its folder or plan file
 * @param plan the plan, valid or not
 * @param result what validation says
 */
public record ValidatedPlan(Path path, Plan plan, ValidationResult result) {

	private static final PlanValidator VALIDATOR = new PlanValidator();

	/**
	 * Reads a plan and validates it.
	 * @throws io.taikei.source.ReadingFailed if it can't be read at all
	 */
	public static ValidatedPlan read(PlanReader reader, Path path) {
		return of(path, reader.read(path));
	}

	/** Validates what was read. */
	public static ValidatedPlan of(Path path, Reading reading) {
		return of(path, reading.plan(), reading.accounts(), reading.problems());
	}

	/** Validates what the graph holds, or what somebody makes of it. */
	static ValidatedPlan of(AccountedPlan plan) {
		return of(GraphPath.of(plan.plan().id()), plan.plan(), plan.sources(), List.of());
	}

	static ValidatedPlan of(Path path, Plan plan, List<LineAccount> accounts, List<Problem> reported) {
		return new ValidatedPlan(path, plan, VALIDATOR.validate(plan, accounts, reported));
	}

	/** All that is wrong, in the order of the source. */
	public List<ProblemReport> problems() {
		return ProblemReport.of(this.path, switch (this.result) {
			case ValidationResult.Valid valid -> valid.warnings();
			case ValidationResult.Invalid invalid -> invalid.problems();
		});
	}

	/** What becomes of it with its warnings, unless it is refused. */
	PlanIntakeResult take(BiFunction<ValidPlan, List<ProblemReport>, PlanIntakeResult> intake) {
		return switch (this.result) {
			case ValidationResult.Valid valid -> intake.apply(valid.plan(), problems());
			case ValidationResult.Invalid invalid -> new PlanIntakeResult.Refused(this.plan.id().value(), problems());
		};
	}

}
