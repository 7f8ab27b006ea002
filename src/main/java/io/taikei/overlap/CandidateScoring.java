package io.taikei.overlap;

import java.util.ArrayList;
import java.util.List;

import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.analysis.Scoring;
import io.taikei.overlap.vector.KindIndex;
import io.taikei.overlap.vector.PlacedPlan;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.overlap.vector.Ranking;

/**
 * Pairs the elements of one kind in a plan with those of the same or a lower kind in
 * another: each element of the lower kind with its counterparts of the higher, and where
 * both are of one kind, each of the higher with its counterparts, too.
 */
final class CandidateScoring {

	private final KindIndex higher;

	private final KindIndex lower;

	private final boolean sameKind;

	private final Scoring scoring;

	private final PolicyScores ofPolicies;

	CandidateScoring(PlacedPlan one, Kind higher, PlacedPlan other, Kind lower, Scoring scoring) {
		this(one.of(higher), other.of(lower), higher == lower, scoring,
				(lower == Kind.INITIATIVE && higher != Kind.INITIATIVE)
						? PolicyScores.of(new CandidateScoring(one, higher, other, Kind.POLICY, scoring).pairings())
						: PolicyScores.NONE);
	}

	CandidateScoring(KindIndex higher, KindIndex lower, boolean sameKind, Scoring scoring, PolicyScores ofPolicies) {
		this.higher = higher;
		this.lower = lower;
		this.sameKind = sameKind;
		this.scoring = scoring;
		this.ofPolicies = ofPolicies;
	}

	/** The pairs that overlap. */
	List<Pairing> pairings() {
		List<Ranking> ofHigher = this.sameKind ? rankings(this.higher, this.lower) : List.of();
		List<Ranking> ofLower = rankings(this.lower, this.higher);
		List<Pairing> pairings = new ArrayList<>();
		for (int lowerPlace = 0; lowerPlace < ofLower.size(); lowerPlace++) {
			Ranking ranking = ofLower.get(lowerPlace);
			PlacedVector lower = this.lower.vectors().get(lowerPlace);
			for (int place = 0; place < ranking.size(); place++) {
				if (ranking.hasFirst(place) || (this.sameKind && ofHigher.get(place).hasFirst(lowerPlace))) {
					double likeness = ranking.likeness(place);
					PlacedVector higher = this.higher.vectors().get(place);
					Rivals rivals = new Rivals(this.sameKind ? ofHigher.get(place).best() : 1, ranking.best(),
							ranking.next(likeness), this.ofPolicies.of(higher, lower));
					Pairing.of(higher, lower, likeness, rivals, this.scoring).ifPresent(pairings::add);
				}
			}
		}
		return pairings;
	}

	private static List<Ranking> rankings(KindIndex of, KindIndex among) {
		return of.vectors().stream().map(among::ranking).toList();
	}

}
