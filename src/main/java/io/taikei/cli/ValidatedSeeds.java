package io.taikei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.taikei.library.FaultGuard;
import io.taikei.model.Plan;
import io.taikei.model.Problem;
import io.taikei.model.Theme;
import io.taikei.reader.PlanReader;
import io.taikei.reader.document.Reading;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidationResult;

/**
 * The plans below a folder of seeds.
 *
 * @param themes the vocabulary they were read with
 * @param plans those that broke no rule
 * @param problems what is wrong with the others
 */
record ValidatedSeeds(List<Theme> themes, List<ValidPlan> plans, List<Problem> problems) {

	/**
	 * Reads and validates every plan.
	 * @throws io.taikei.source.ReadingFailed if one can't be read at all
	 */
	static ValidatedSeeds below(Path seeds) {
		PlanReader reader = PlanReader.ofSeeds(seeds);
		PlanValidator validator = new PlanValidator();
		List<ValidPlan> plans = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (Path folder : PlanReader.planFolders(seeds)) {
			switch (FaultGuard.over(folder, () -> validated(validator, reader.read(folder)))) {
				case ValidationResult.Valid valid -> plans.add(valid.plan());
				case ValidationResult.Invalid invalid -> problems.addAll(invalid.problems());
			}
		}
		return new ValidatedSeeds(reader.themes(), plans, problems);
	}

	private static ValidationResult validated(PlanValidator validator, Reading reading) {
		return validator.validate(reading.plan(), reading.accounts(), reading.problems());
	}

	Optional<Plan> plan(String id) {
		return this.plans.stream().map(ValidPlan::plan).filter((plan) -> plan.id().toString().equals(id)).findFirst();
	}

}
