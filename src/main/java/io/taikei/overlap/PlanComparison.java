package io.taikei.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.vector.PlacedPlan;
import io.taikei.overlap.vector.VectorSpace;

/** Compares two plans, each kind of elements with the same and the lower ones. */
final class PlanComparison {

	private final PlacedPlan one;

	private final PlacedPlan other;

	private final Weighting weighting;

	private final OverlapAssembly assembly;

	PlanComparison(PlacedPlan one, PlacedPlan other, VectorSpace space, Weighting weighting) {
		this.one = one;
		this.other = other;
		this.weighting = weighting;
		this.assembly = new OverlapAssembly(space, weighting);
	}

	/** All overlaps, in the order of their ids. */
	List<Overlap> overlaps() {
		return overlaps((pairing) -> true);
	}

	/** Those of a tier or a more direct one, in the order of their ids. */
	List<Overlap> overlaps(Tier least) {
		return overlaps((pairing) -> pairing.tier(this.weighting).isAtLeast(least));
	}

	private List<Overlap> overlaps(Predicate<Pairing> wanted) {
		List<Overlap> overlaps = new ArrayList<>();
		List<Kind> kinds = PlacedPlan.KINDS;
		for (Kind higher : kinds) {
			for (Kind lower : kinds.subList(kinds.indexOf(higher), kinds.size())) {
				overlaps.addAll(overlaps(scoring(this.one, higher, this.other, lower), wanted));
				if (higher != lower) {
					overlaps.addAll(overlaps(scoring(this.other, higher, this.one, lower), wanted));
				}
			}
		}
		overlaps.sort(Comparator.comparing(Overlap::a).thenComparing(Overlap::b));
		return List.copyOf(overlaps);
	}

	private CandidateScoring scoring(PlacedPlan ofHigher, Kind higher, PlacedPlan ofLower, Kind lower) {
		return new CandidateScoring(ofHigher, higher, ofLower, lower, this.weighting.scoring());
	}

	private List<Overlap> overlaps(CandidateScoring scoring, Predicate<Pairing> wanted) {
		List<Pairing> pairings = scoring.pairings();
		BestScores best = new BestScores(pairings);
		return pairings.stream()
			.filter(wanted)
			.map((pairing) -> this.assembly.overlap(pairing, () -> best.isMutual(pairing)))
			.toList();
	}

}
