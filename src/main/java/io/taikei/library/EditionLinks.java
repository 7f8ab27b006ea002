package io.taikei.library;

import java.util.Comparator;
import java.util.List;

import io.taikei.loader.SuccessionLoader;
import io.taikei.model.Problem;
import io.taikei.model.Theme;
import io.taikei.succession.SuccessionFinder;
import io.taikei.succession.Transition;
import io.taikei.validation.ValidPlan;

import org.springframework.stereotype.Component;

/** Keeps the links between the editions of a municipality's plan as the plans are. */
@Component
public class EditionLinks {

	private static final Comparator<ValidPlan> OLDEST_FIRST = Comparator
		.comparingInt((ValidPlan plan) -> plan.plan().firstYear())
		.thenComparing((plan) -> plan.plan().edition());

	private final SuccessionLoader loader;

	EditionLinks(SuccessionLoader loader) {
		this.loader = loader;
	}

	/**
	 * Loads what became of each edition's elements in the next.
	 * @param themes the vocabulary
	 * @param municipality the municipality's code
	 * @param plans plans that are loaded, all editions of that municipality among them
	 * @return decisions of plan files that could not be applied
	 */
	public List<Problem> link(List<Theme> themes, String municipality, List<ValidPlan> plans) {
		List<ValidPlan> editions = plans.stream()
			.filter((plan) -> plan.plan().municipality().code().equals(municipality))
			.sorted(OLDEST_FIRST)
			.toList();
		List<Transition> transitions = new SuccessionFinder(themes).between(editions);
		transitions.forEach(
				(transition) -> this.loader.load(transition.before(), transition.after(), transition.successors()));
		return transitions.stream().flatMap((transition) -> transition.problems().stream()).toList();
	}

}
