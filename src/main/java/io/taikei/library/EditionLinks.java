package io.taikei.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.ProblemReport;
import io.taikei.loader.LoadReport.Change;
import io.taikei.loader.SuccessionLoader;
import io.taikei.loader.SuccessionReport;
import io.taikei.model.Problem;
import io.taikei.succession.SuccessionFinder;
import io.taikei.succession.Transition;
import io.taikei.validation.ValidPlan;
import io.taikei.vocabulary.Vocabulary;

import org.springframework.stereotype.Component;

/** Keeps the links between the editions of a municipality's plan as the plans are. */
@Component
class EditionLinks {

	private static final Comparator<ValidPlan> OLDEST_FIRST = Comparator
		.comparingInt((ValidPlan plan) -> plan.plan().firstYear())
		.thenComparing((plan) -> plan.plan().edition());

	private final SuccessionLoader loader;

	EditionLinks(SuccessionLoader loader) {
		this.loader = loader;
	}

	/**
	 * Loads what became of each edition's elements in the next.
	 * @param vocabulary what elements are compared by
	 * @param municipality the municipality's code
	 * @param plans plans that are loaded, all editions of that municipality among them
	 * @return the links, with a warning of each decision that could not be applied
	 */
	PlanIntakeResult.Stored link(Vocabulary vocabulary, String municipality, List<ValidPlan> plans) {
		List<ValidPlan> editions = plans.stream()
			.filter((plan) -> plan.plan().municipality().code().equals(municipality))
			.sorted(OLDEST_FIRST)
			.toList();
		Change links = Change.NONE;
		SequencedMap<String, Long> totals = new LinkedHashMap<>();
		List<Problem> undone = new ArrayList<>();
		for (Transition transition : new SuccessionFinder(vocabulary.themes(), vocabulary.frequencies())
			.between(editions)) {
			SuccessionReport report = this.loader.load(transition.before(), transition.after(),
					transition.successors());
			links = links.plus(report.links());
			report.totals().forEach((kind, total) -> totals.merge(kind.name(), total, Long::sum));
			undone.addAll(transition.problems());
		}
		return new PlanIntakeResult.Stored(Change.NONE, links, totals, ProblemReport.of(undone));
	}

}
