package io.taikei.overlap;

import java.util.Optional;

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
 */
record Pairing(PlacedVector higher, PlacedVector lower, double likeness, double share, double score) {

	/** The score below which a pair is no overlap. */
	static final double LEAST_SCORE = 0.1;

	/**
	 * Scores two elements. The elements of the higher kind compete for each of the lower:
	 * an element is mostly about its best counterparts, so a likeness counts by its share
	 * of the best one. Elements of the same kind compete on both sides, and the share is
	 * the geometric mean.
	 * @param bestOfHigher the greatest likeness that the higher has to any element of the
	 * other's kind in its plan
	 * @param bestOfLower the greatest likeness that the lower has
	 * @param power to which the share counts
	 */
	static Optional<Pairing> of(PlacedVector higher, PlacedVector lower, double likeness, double bestOfHigher,
			double bestOfLower, double power) {
		double best = (higher.kind() == lower.kind()) ? Math.sqrt(bestOfHigher * bestOfLower) : bestOfLower;
		double share = likeness / best;
		double score = Math.sqrt(likeness) * Math.pow(share, power);
		return (score >= LEAST_SCORE) ? Optional.of(new Pairing(higher, lower, likeness, share, score))
				: Optional.empty();
	}

	/** Whether the decision rule takes the pair into a comparison. */
	boolean isAccepted(Weighting weighting) {
		return weighting.accepts(this.score, this.lower.kind());
	}

}
