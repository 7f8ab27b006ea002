package io.taikei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.taikei.library.ValidatedPlan;
import io.taikei.library.result.FaultGuard;
import io.taikei.library.result.ProblemReport;
import io.taikei.model.Plan;
import io.taikei.reader.PlanReader;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidationResult;
import io.taikei.vocabulary.Vocabulary;

/**
 * The plans below a folder of seeds.
 *
 * @param vocabulary what they were read and are compared by
 * @param plans those that broke no rule
 * @param problems what is wrong with the others
 */
record ValidatedSeeds(Vocabulary vocabulary, List<ValidPlan> plans, List<ProblemReport> problems) {

	/**
	 * Reads and validates every plan.
	 * @throws io.taikei.source.ReadingFailed if one can't be read at all
	 */
	static ValidatedSeeds below(Path seeds) {
		PlanReader reader = PlanReader.ofSeeds(seeds);
		List<ValidPlan> plans = new ArrayList<>();
		List<ProblemReport> problems = new ArrayList<>();
		for (Path folder : PlanReader.planFolders(seeds)) {
			ValidatedPlan plan = FaultGuard.over(folder, () -> ValidatedPlan.read(reader, folder));
			switch (plan.result()) {
				case ValidationResult.Valid valid -> plans.add(valid.plan());
				case ValidationResult.Invalid invalid -> problems.addAll(plan.problems());
			}
		}
		return new ValidatedSeeds(reader.vocabulary(), plans, problems);
	}

	Optional<Plan> plan(String id) {
		return this.plans.stream().map(ValidPlan::plan).filter((plan) -> plan.id().toString().equals(id)).findFirst();
	}

}
