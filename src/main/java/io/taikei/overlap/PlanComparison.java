package io.taikei.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.taikei.model.Overlap;
import io.taikei.model.PlanElement.Kind;

/** Compares two plans, each kind of elements with the same and the lower ones. */
final class PlanComparison {

	private final PlacedPlan one;

	private final PlacedPlan other;

	private final Weighting weighting;

	private final OverlapAssembly assembly;

	PlanComparison(AnalysedPlan one, AnalysedPlan other, VectorSpace space, Weighting weighting) {
		this.one = PlacedPlan.of(one, space);
		this.other = PlacedPlan.of(other, space);
		this.weighting = weighting;
		this.assembly = new OverlapAssembly(space, weighting);
	}

	/** All overlaps, in the order of their ids. */
	List<Overlap> overlaps() {
		List<Overlap> overlaps = new ArrayList<>();
		List<Kind> kinds = PlacedPlan.KINDS;
		for (Kind higher : kinds) {
			for (Kind lower : kinds.subList(kinds.indexOf(higher), kinds.size())) {
				overlaps.addAll(overlaps(new CandidateScoring(this.one, higher, this.other, lower)));
				if (higher != lower) {
					overlaps.addAll(overlaps(new CandidateScoring(this.other, higher, this.one, lower)));
				}
			}
		}
		overlaps.sort(Comparator.comparing(Overlap::a).thenComparing(Overlap::b));
		return List.copyOf(overlaps);
	}

	private List<Overlap> overlaps(CandidateScoring scoring) {
		List<Pairing> pairings = scoring.pairings(this.weighting.competition());
		BestScores best = new BestScores(pairings);
		return pairings.stream()
			.map((pairing) -> this.assembly.overlap(pairing, () -> best.isMutual(pairing)))
			.toList();
	}

}
