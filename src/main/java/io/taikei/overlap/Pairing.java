package io.taikei.overlap;

import java.util.Optional;

import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.analysis.Calibration;
import io.taikei.overlap.analysis.Scoring;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.vector.PlacedVector;

/**
 * Two elements of different plans that overlap.
 *
 * @param higher the element of the higher kind; either, where both are of one kind
 * @param lower the other element
 * @param likeness the cosine of the two in context, 0 to 1
 * @param share the likeness against the best that the competitors have, 0 to 1
 * @param score the strength, 0 to 1; never more than the root of the likeness
 * @param rivals what made the share and the score
 */
record Pairing(PlacedVector higher, PlacedVector lower, double likeness, double share, double score, Rivals rivals) {

	/** The score below which a pair is no overlap. */
	static final double LEAST_SCORE = 0.1;

	/**
	 * Scores two elements. The elements of the higher kind compete for each of the lower:
	 * an element is mostly about its best counterparts, so a likeness counts by its share
	 * of the best one. Elements of the same kind compete on both sides, and the share is
	 * the geometric mean.
	 * <p>
	 * An initiative is about one thing. So it is the less like a higher element, the more
	 * things that one is about, and counts against what something about its greatest
	 * theme could have. It counts less, too, where its policy goes with the higher less.
	 * Of policies that compete for an initiative, the likest counts the less the nearer
	 * the next is.
	 */
	static Optional<Pairing> of(PlacedVector higher, PlacedVector lower, double likeness, Rivals rivals,
			Scoring scoring) {
		double score = score(higher, lower, likeness, rivals, scoring);
		return (score >= LEAST_SCORE)
				? Optional
					.of(new Pairing(higher, lower, likeness, share(higher, lower, likeness, rivals), score, rivals))
				: Optional.empty();
	}

	/**
	 * The score alone; never less with lesser rivals, or with a greater score of the
	 * policy.
	 */
	static double score(PlacedVector higher, PlacedVector lower, double likeness, Rivals rivals, Scoring scoring) {
		double share = share(higher, lower, likeness, rivals);
		double score = Math.sqrt(likeness) * scoring.ofShare(share) * scoring.ofPolicy(rivals.policy());
		if (lower.kind() == Kind.INITIATIVE && higher.kind() != Kind.INITIATIVE) {
			score *= scoring.ofFocus(higher.inContext().greatest());
			if (higher.kind() == Kind.POLICY && rivals.next() > 0) {
				score *= scoring.ofLead(likeness / rivals.next());
			}
		}
		return score;
	}

	private static double share(PlacedVector higher, PlacedVector lower, double likeness, Rivals rivals) {
		return likeness / ((higher.kind() == lower.kind()) ? Math.sqrt(rivals.bestOfHigher() * rivals.bestOfLower())
				: rivals.bestOfLower());
	}

	/** How likely judges call the pair direct, 0 to 1. */
	double likelihood(Weighting weighting) {
		return Calibration.STANDARD
			.likelihood(this.score - weighting.thresholds().of(this.higher.kind(), this.lower.kind()).direct());
	}

	/** How directly the two go with each other by the standard. */
	Tier tier(Weighting weighting) {
		return weighting.thresholds().tier(this.score, this.higher.kind(), this.lower.kind());
	}

}
