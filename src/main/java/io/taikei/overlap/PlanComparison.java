package io.taikei.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.OverlapFinder.Compared;
import io.taikei.overlap.vector.PlacedPlan;

/** Compares two plans, each kind of elements with the same and the lower ones. */
final class PlanComparison {

	private final PlacedPlan one;

	private final PlacedPlan other;

	private final OverlapAssembly assembly;

	PlanComparison(PlacedPlan one, PlacedPlan other, OverlapAssembly assembly) {
		this.one = one;
		this.other = other;
		this.assembly = assembly;
	}

	/** All overlaps, in the order of their ids. */
	List<Overlap> overlaps() {
		return overlaps((pairing) -> true);
	}

	/** Those of a tier or a more direct one, in the order of their ids. */
	List<Overlap> overlaps(Tier least) {
		return overlaps((pairing) -> this.assembly.tier(pairing).isAtLeast(least));
	}

	/** All overlaps with their features, in no order. */
	List<Compared> withFeatures() {
		List<Compared> found = new ArrayList<>();
		each((pairing, best) -> found.add(new Compared(this.assembly.overlap(pairing, () -> best.isMutual(pairing)),
				this.assembly.features(pairing))));
		return found;
	}

	private List<Overlap> overlaps(Predicate<Pairing> wanted) {
		List<Overlap> overlaps = new ArrayList<>();
		each((pairing, best) -> {
			if (wanted.test(pairing)) {
				overlaps.add(this.assembly.overlap(pairing, () -> best.isMutual(pairing)));
			}
		});
		overlaps.sort(Comparator.comparing(Overlap::a).thenComparing(Overlap::b));
		return List.copyOf(overlaps);
	}

	/** Tells of each pair that overlaps, with the best scores of its kinds. */
	private void each(BiConsumer<Pairing, BestScores> receiver) {
		List<Kind> kinds = PlacedPlan.KINDS;
		for (Kind higher : kinds) {
			for (Kind lower : kinds.subList(kinds.indexOf(higher), kinds.size())) {
				each(scoring(this.one, higher, this.other, lower), receiver);
				if (higher != lower) {
					each(scoring(this.other, higher, this.one, lower), receiver);
				}
			}
		}
	}

	private CandidateScoring scoring(PlacedPlan ofHigher, Kind higher, PlacedPlan ofLower, Kind lower) {
		return new CandidateScoring(ofHigher, higher, ofLower, lower, this.assembly.weighting().scoring());
	}

	private static void each(CandidateScoring scoring, BiConsumer<Pairing, BestScores> receiver) {
		List<Pairing> pairings = scoring.pairings();
		BestScores best = new BestScores(pairings);
		pairings.forEach((pairing) -> receiver.accept(pairing, best));
	}

}
