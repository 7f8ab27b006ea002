package io.taikei.overlap;

import java.util.IdentityHashMap;
import java.util.Optional;

import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.vector.KindIndex;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.overlap.vector.Ranking;

/**
 * Scores single pairs of elements as the comparison of their two plans does, by what each
 * of them finds in the other's plan. That is remembered, as elements that stand together
 * find the same ones; so it is made for some elements of a plan, and one thread.
 */
final class PairScoring {

	/** How many mostly look through the same elements. */
	private static final int FEW = 2;

	private final Weighting weighting;

	/** By the elements that were looked through, and by who looked. */
	private final IdentityHashMap<KindIndex, IdentityHashMap<PlacedVector, Ranking>> rankings = new IdentityHashMap<>();

	PairScoring(Weighting weighting) {
		this.weighting = weighting;
	}

	/** The pair of two elements of different plans, if they overlap. */
	Optional<Pairing> pairing(IndexedElement one, IndexedElement other, double likeness) {
		return pairing(one, other, likeness, 0);
	}

	/**
	 * The same where its score may be of use; what the first has beside it is looked
	 * through before what the other has.
	 * @param least the score that is of use; a pair of less may be found or not
	 */
	Optional<Pairing> pairing(IndexedElement one, IndexedElement other, double likeness, double least) {
		int order = one.kind().compareTo(other.kind());
		return (order <= 0) ? ofHigher(one, other, likeness, order == 0, least)
				: ofHigher(other, one, likeness, false, least);
	}

	private Optional<Pairing> ofHigher(IndexedElement higher, IndexedElement lower, double likeness, boolean sameKind,
			double least) {
		if (!mayReach(least, higher, lower, likeness, Rivals.none(likeness))) {
			return Optional.empty();
		}
		Ranking ofLower = ranking(lower, higher);
		Rivals known = new Rivals(likeness, ofLower.best(), ofLower.next(likeness), 1);
		if (!mayReach(least, higher, lower, likeness, known)) {
			return Optional.empty();
		}
		Ranking ofHigher = sameKind ? ranking(higher, lower) : null;
		if (!ofLower.hasFirst(higher.place()) && (ofHigher == null || !ofHigher.hasFirst(lower.place()))) {
			return Optional.empty();
		}
		Rivals rivals = new Rivals((ofHigher != null) ? ofHigher.best() : 1, known.bestOfLower(), known.next(),
				scoreOfPolicy(higher, lower));
		return Pairing.of(higher.vector(), lower.vector(), likeness, rivals, this.weighting.scoring());
	}

	/** Whether a pair's score can be so much, by the rivals that are known so far. */
	private boolean mayReach(double least, IndexedElement higher, IndexedElement lower, double likeness, Rivals known) {
		return Pairing.score(higher.vector(), lower.vector(), likeness, known, this.weighting.scoring()) >= least;
	}

	/** As {@link PolicyScores} has it. */
	private double scoreOfPolicy(IndexedElement higher, IndexedElement lower) {
		IndexedElement policy = (higher.kind() != lower.kind()) ? lower.policy() : null;
		return (policy == null) ? 1
				: pairing(higher, policy, higher.vector().inContext().dot(policy.vector().inContext()))
					.map(Pairing::score)
					.orElse(Pairing.LEAST_SCORE);
	}

	/** Whether each of two elements is the other's best of its kind. */
	boolean isMutual(IndexedElement one, IndexedElement other, double score) {
		return !hasBetter(one, other, score) && !hasBetter(other, one, score);
	}

	/** Whether an element goes better with one of another's competitors. */
	private boolean hasBetter(IndexedElement element, IndexedElement other, double score) {
		Ranking ranking = ranking(element, other);
		for (int place = 0; place < ranking.size(); place++) {
			// A score is no more than the root of the likeness.
			if (Math.sqrt(ranking.likeness(place)) > score && place != other.place()
					&& pairing(element, other.competitor(place), ranking.likeness(place), score)
						.filter((better) -> better.score() > score)
						.isPresent()) {
				return true;
			}
		}
		return false;
	}

	/** What an element finds among another and its competitors. */
	private Ranking ranking(IndexedElement element, IndexedElement other) {
		KindIndex among = other.competitors();
		return this.rankings.computeIfAbsent(among, (unseen) -> new IdentityHashMap<>(FEW))
			.computeIfAbsent(element.vector(), among::ranking);
	}

}
