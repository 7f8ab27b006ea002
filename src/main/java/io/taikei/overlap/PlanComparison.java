package io.taikei.overlap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.model.Overlap;
import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Predicate;
import io.taikei.overlap.index.InvertedIndex;

/** Compares plans pair by pair, in one space. */
final class PlanComparison {

	private static final Method METHOD = new Method("themes-and-terms-in-context", "1");

	private static final List<Kind> KINDS = List.of(Kind.GOAL, Kind.POLICY, Kind.INITIATIVE);

	private final VectorSpace space;

	private final EvidenceFinder evidence;

	private final Weighting weighting;

	private final Map<Kind, InvertedIndex> indexes = new EnumMap<>(Kind.class);

	private final List<Map<Kind, List<PlacedVector>>> vectors;

	PlanComparison(List<AnalysedPlan> plans, PassageReader reader, Weighting weighting) {
		this.space = new VectorSpace(plans, weighting);
		this.evidence = new EvidenceFinder(this.space, reader);
		this.weighting = weighting;
		this.vectors = plans.stream().map(this.space::vectors).toList();
		for (Kind kind : KINDS) {
			InvertedIndex index = new InvertedIndex();
			this.vectors.forEach((plan) -> index.add(of(plan, kind).stream().map(PlacedVector::inContext).toList()));
			this.indexes.put(kind, index);
		}
	}

	/** The overlaps of two plans, by their places in the list. */
	List<Overlap> overlaps(int first, int second) {
		List<Overlap> overlaps = new ArrayList<>();
		for (Kind higher : KINDS) {
			for (Kind lower : KINDS.subList(KINDS.indexOf(higher), KINDS.size())) {
				overlaps.addAll(overlaps(side(first, higher), side(second, lower), higher == lower));
				if (higher != lower) {
					overlaps.addAll(overlaps(side(second, higher), side(first, lower), false));
				}
			}
		}
		return overlaps;
	}

	private List<Overlap> overlaps(CandidateIndex higher, CandidateIndex lower, boolean sameKind) {
		List<Pairing> pairings = new CandidateScoring(higher, lower, sameKind).pairings(this.weighting.competition());
		PredicateRule rule = new PredicateRule(pairings, this.weighting);
		return pairings.stream().map((pairing) -> overlap(pairing, rule.of(pairing))).toList();
	}

	private Overlap overlap(Pairing pairing, Predicate predicate) {
		PlacedVector higher = pairing.higher();
		PlacedVector lower = pairing.lower();
		boolean inOrder = higher.id().compareTo(lower.id()) < 0;
		PlacedVector a = inOrder ? higher : lower;
		PlacedVector b = inOrder ? lower : higher;
		ScoreParts parts = new ScoreParts(higher.own().dot(lower.own()), pairing.likeness(),
				this.space.likenessOfThemes(higher.inContext(), lower.inContext()), pairing.share());
		return new Overlap(a.id(), b.id(), inOrder ? predicate : predicate.inverse(), pairing.score(), parts,
				pairing.isAccepted(this.weighting), this.evidence.of(a, b), METHOD);
	}

	private CandidateIndex side(int plan, Kind kind) {
		return new CandidateIndex(index(kind), plan, of(this.vectors.get(plan), kind));
	}

	private InvertedIndex index(Kind kind) {
		return Objects.requireNonNull(this.indexes.get(kind));
	}

	private static List<PlacedVector> of(Map<Kind, List<PlacedVector>> plan, Kind kind) {
		return plan.getOrDefault(kind, List.of());
	}

}
