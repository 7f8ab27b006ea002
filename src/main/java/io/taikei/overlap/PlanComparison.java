package io.taikei.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.model.Evidence.SharedTheme;
import io.taikei.model.Overlap;
import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Predicate;
import io.taikei.overlap.index.InvertedIndex;

/** Compares two plans, each kind of elements with the same and the lower ones. */
final class PlanComparison {

	private static final Method METHOD = new Method("themes-and-terms-in-context", "2");

	private static final List<Kind> KINDS = List.of(Kind.GOAL, Kind.POLICY, Kind.INITIATIVE);

	private final VectorSpace space;

	private final Weighting weighting;

	private final Map<Kind, CandidateIndex> first;

	private final Map<Kind, CandidateIndex> second;

	PlanComparison(AnalysedPlan first, AnalysedPlan second, VectorSpace space, Weighting weighting) {
		this.space = space;
		this.weighting = weighting;
		this.first = side(first, space);
		this.second = side(second, space);
	}

	private static Map<Kind, CandidateIndex> side(AnalysedPlan plan, VectorSpace space) {
		Map<Kind, CandidateIndex> side = new EnumMap<>(Kind.class);
		space.vectors(plan).forEach((kind, vectors) -> {
			InvertedIndex index = new InvertedIndex();
			int group = index.add(vectors.stream().map(PlacedVector::inContext).toList());
			side.put(kind, new CandidateIndex(index, group, vectors));
		});
		return side;
	}

	/** All overlaps, in the order of their ids. */
	List<Overlap> overlaps() {
		List<Overlap> overlaps = new ArrayList<>();
		for (Kind higher : KINDS) {
			for (Kind lower : KINDS.subList(KINDS.indexOf(higher), KINDS.size())) {
				overlaps.addAll(overlaps(of(this.first, higher), of(this.second, lower), higher == lower));
				if (higher != lower) {
					overlaps.addAll(overlaps(of(this.second, higher), of(this.first, lower), false));
				}
			}
		}
		overlaps.sort(Comparator.comparing(Overlap::a).thenComparing(Overlap::b));
		return List.copyOf(overlaps);
	}

	private static CandidateIndex of(Map<Kind, CandidateIndex> side, Kind kind) {
		return Objects.requireNonNull(side.get(kind));
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
		ScoreParts parts = new ScoreParts(higher.own().dot(lower.own()), pairing.likeness(),
				this.space.likenessOfThemes(higher.inContext(), lower.inContext()), pairing.share());
		return new Overlap(inOrder ? higher.id() : lower.id(), inOrder ? lower.id() : higher.id(),
				inOrder ? predicate : predicate.inverse(), pairing.score(), parts, pairing.isAccepted(this.weighting),
				new Contributions(this.space, higher.inContext(), lower.inContext()).themes()
					.stream()
					.map(SharedTheme::id)
					.toList(),
				null, METHOD);
	}

}
