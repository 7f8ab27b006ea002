package io.taikei.overlap;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.analysis.TierThresholds;
import io.taikei.overlap.vector.KindIndex;
import io.taikei.overlap.vector.PlacedPlan;

/**
 * Compares some elements of a plan with another plan: finds what {@link PlanComparison}
 * finds of them, by looking only at pairs that are alike enough.
 */
final class BranchComparison {

	private final PlacedPlan one;

	private final PlacedPlan other;

	private final OverlapAssembly assembly;

	private final PairScoring scoring;

	BranchComparison(PlacedPlan one, PlacedPlan other, OverlapAssembly assembly) {
		this.one = one;
		this.other = other;
		this.assembly = assembly;
		this.scoring = new PairScoring(assembly.weighting());
	}

	/** The overlaps of elements of the first plan of a tier or a more direct one. */
	List<Overlap> overlaps(Collection<ElementId> elements, Tier least) {
		return IndexedElement.allOf(this.one)
			.stream()
			.filter((element) -> elements.contains(element.id()))
			.flatMap((element) -> PlacedPlan.KINDS.stream().flatMap((kind) -> overlaps(element, kind, least)))
			.toList();
	}

	private Stream<Overlap> overlaps(IndexedElement element, Kind kind, Tier least) {
		KindIndex among = this.other.of(kind);
		double[] likeness = among.index().scores(element.vector().inContext());
		TierThresholds thresholds = this.assembly.weighting().thresholds();
		Tier standard = this.assembly.leastStandard(least);
		return IntStream.range(0, likeness.length)
			// A score is no more than the root of the likeness.
			.filter((place) -> thresholds.tier(Math.sqrt(likeness[place]), element.kind(), kind).isAtLeast(standard))
			.boxed()
			.flatMap((place) -> overlap(element, new IndexedElement(this.other, place, among.vectors().get(place)),
					likeness[place], least));
	}

	private Stream<Overlap> overlap(IndexedElement element, IndexedElement counterpart, double likeness, Tier least) {
		return this.scoring.pairing(element, counterpart, likeness)
			.filter((pairing) -> this.assembly.tier(pairing).isAtLeast(least))
			.map((pairing) -> this.assembly.overlap(pairing,
					() -> this.scoring.isMutual(element, counterpart, pairing.score())))
			.stream();
	}

}
