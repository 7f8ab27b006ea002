package io.taikei.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.model.Plan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.PlanAnalyser;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.overlap.vector.VectorSpace;
import io.taikei.vocabulary.Vocabulary;

/**
 * How often an initiative's own policy is the likest of its plan, by its own text alone:
 * a check of words and themes that needs no judge.
 */
record OwnPolicy(Vocabulary vocabulary) {

	void print(Plan plan) {
		AnalysedPlan analysed = new PlanAnalyser(this.vocabulary.themes()).analyse(plan);
		List<AnalysedElement> initiatives = analysed.named(Kind.INITIATIVE)
			.stream()
			.filter((initiative) -> !analysed.above(initiative).isEmpty()
					&& analysed.above(initiative).getFirst().kind() == Kind.POLICY)
			.toList();
		if (!initiatives.isEmpty()) {
			Map<AnalysedElement, Boolean> found = initiatives.stream()
				.collect(Collectors.toMap((initiative) -> initiative, (initiative) -> isFound(analysed, initiative)));
			System.out.printf("own policy found by an initiative's own text, %s: %.2f of %d%n", plan.id(),
					found.values().stream().filter((right) -> right).count() / (double) found.size(), found.size());
		}
	}

	/** The initiative's policy has to be found without the initiative. */
	private boolean isFound(AnalysedPlan plan, AnalysedElement initiative) {
		List<AnalysedElement> others = new ArrayList<>(plan.analysed());
		others.remove(initiative);
		VectorSpace space = new VectorSpace(this.vocabulary.frequencies(), Weighting.STANDARD);
		PlacedVector asked = space.vectors(new AnalysedPlan(plan.id(), List.of(initiative)))
			.getOrDefault(Kind.INITIATIVE, List.of())
			.getFirst();
		PlacedVector best = null;
		double likeness = 0;
		for (PlacedVector policy : space.vectors(new AnalysedPlan(plan.id(), others))
			.getOrDefault(Kind.POLICY, List.of())) {
			double one = policy.inContext().dot(asked.own());
			if (one > likeness) {
				likeness = one;
				best = policy;
			}
		}
		return best != null && best.id().equals(initiative.parent());
	}

}
