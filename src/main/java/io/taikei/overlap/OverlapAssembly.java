package io.taikei.overlap;

import java.util.function.BooleanSupplier;

import io.taikei.model.Evidence.SharedTheme;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;
import io.taikei.model.Predicate;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.overlap.learned.LogisticModel;
import io.taikei.overlap.learned.PairFeatures;
import io.taikei.overlap.vector.Contributions;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.overlap.vector.VectorSpace;
import org.jspecify.annotations.Nullable;

/**
 * Makes overlaps of the pairs that were found.
 *
 * @param space the space of the pairs
 * @param weighting tells which tier a pair is of
 * @param learned tells it of those that are related at least; null for the standard
 */
record OverlapAssembly(VectorSpace space, Weighting weighting, @Nullable LearnedRule learned) {

	/** How directly the two elements of a pair go with each other. */
	Tier tier(Pairing pairing) {
		Tier standard = pairing.tier(this.weighting);
		if (this.learned == null || standard == Tier.WEAK) {
			return standard;
		}
		LogisticModel model = this.learned.model();
		return tier(model.takes(features(pairing)));
	}

	private static Tier tier(boolean taken) {
		return taken ? Tier.DIRECT : Tier.RELATED;
	}

	/** The least direct tier of the standard that a pair of a tier may have. */
	Tier leastStandard(Tier tier) {
		return (this.learned != null && tier == Tier.DIRECT) ? Tier.RELATED : tier;
	}

	PairFeatures features(Pairing pairing) {
		return new PairingFeatures(this.space, this.weighting).of(pairing);
	}

	/**
	 * The overlap of a pair, without evidence.
	 * @param mutual whether each is the other's best of its kind
	 */
	Overlap overlap(Pairing pairing, BooleanSupplier mutual) {
		PlacedVector higher = pairing.higher();
		PlacedVector lower = pairing.lower();
		boolean inOrder = higher.id().compareTo(lower.id()) < 0;
		Tier standard = pairing.tier(this.weighting);
		LogisticModel model = (this.learned != null && standard != Tier.WEAK) ? this.learned.model() : null;
		double likelihood = (model != null) ? model.likelihood(features(pairing)) : pairing.likelihood(this.weighting);
		Tier tier = (model != null) ? tier(model.takes(likelihood)) : standard;
		Predicate predicate = PredicateRule.of(pairing, tier, mutual);
		ScoreParts parts = new ScoreParts(higher.own().dot(lower.own()), pairing.likeness(),
				this.space.likenessOfThemes(higher.inContext(), lower.inContext()), pairing.share());
		Contributions contributions = new Contributions(this.space, inOrder ? higher : lower, inOrder ? lower : higher);
		return new Overlap(inOrder ? higher.id() : lower.id(), inOrder ? lower.id() : higher.id(),
				inOrder ? predicate : predicate.inverse(), pairing.score(), likelihood, parts, tier,
				contributions.themes().stream().map(SharedTheme::id).toList(), contributions.contextThemeIds(), null,
				OverlapFinder.method(this.learned));
	}

}
