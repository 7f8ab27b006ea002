package io.taikei.cli;

import java.util.List;

import io.taikei.cli.answer.CommandText;
import io.taikei.cli.shared.CommandFailed;
import io.taikei.cli.shared.ExitCode;
import io.taikei.evaluation.DecidedPairs;
import io.taikei.evaluation.learning.ComparedPlanPair;
import io.taikei.evaluation.learning.DecisionLearning;
import io.taikei.model.PlanId;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.PlanAnalyser;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.validation.ValidPlan;

/** Learns a rule from decisions on the pairs of any plans below a folder. */
final class DecisionFit {

	private final ValidatedSeeds plans;

	DecisionFit(ValidatedSeeds plans) {
		this.plans = plans;
	}

	/**
	 * The rule that decisions teach.
	 * @throws CommandFailed where there are too few
	 */
	LearnedRule rule(DecidedPairs decided) {
		List<DecidedPairs.Standing> standing = decided.standing();
		PlanAnalyser analyser = new PlanAnalyser(this.plans.vocabulary().themes());
		OverlapFinder finder = new OverlapFinder(this.plans.vocabulary().frequencies());
		List<AnalysedPlan> analysed = this.plans.plans()
			.stream()
			.map(ValidPlan::plan)
			.filter((plan) -> standing.stream().anyMatch((one) -> isOf(plan.id(), one)))
			.map(analyser::analyse)
			.toList();
		DecisionLearning learning = new DecisionLearning(standing, this.plans.vocabulary().frequencies().version());
		for (int i = 0; i < analysed.size(); i++) {
			for (AnalysedPlan other : analysed.subList(i + 1, analysed.size())) {
				AnalysedPlan one = analysed.get(i);
				if (standing.stream().anyMatch((pair) -> isOf(one.id(), pair) && isOf(other.id(), pair))) {
					learning.add(new ComparedPlanPair(one, other, finder));
				}
			}
		}
		return learning.rule()
			.orElseThrow(() -> new CommandFailed(ExitCode.WRONG,
					CommandText.of("failed.learning", learning.size(), DecisionLearning.LEAST_OF_EACH), null));
	}

	private static boolean isOf(PlanId plan, DecidedPairs.Standing standing) {
		return plan.has(standing.pair().a()) || plan.has(standing.pair().b());
	}

}
