package io.taikei.overlap;

import java.util.function.BooleanSupplier;

import io.taikei.model.Evidence.SharedTheme;
import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.Overlap;
import io.taikei.model.Predicate;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.vector.Contributions;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.overlap.vector.VectorSpace;

/**
 * Makes overlaps of the pairs that were found.
 *
 * @param space the space of the pairs
 * @param weighting tells which tier a pair is of
 */
record OverlapAssembly(VectorSpace space, Weighting weighting) {

	private static final Method METHOD = new Method("themes-and-terms-in-context", "3");

	/**
	 * The overlap of a pair, without evidence.
	 * @param mutual whether each is the other's best of its kind
	 */
	Overlap overlap(Pairing pairing, BooleanSupplier mutual) {
		PlacedVector higher = pairing.higher();
		PlacedVector lower = pairing.lower();
		boolean inOrder = higher.id().compareTo(lower.id()) < 0;
		Predicate predicate = new PredicateRule(this.weighting).of(pairing, mutual);
		ScoreParts parts = new ScoreParts(higher.own().dot(lower.own()), pairing.likeness(),
				this.space.likenessOfThemes(higher.inContext(), lower.inContext()), pairing.share());
		Contributions contributions = new Contributions(this.space, inOrder ? higher : lower, inOrder ? lower : higher);
		return new Overlap(inOrder ? higher.id() : lower.id(), inOrder ? lower.id() : higher.id(),
				inOrder ? predicate : predicate.inverse(), pairing.score(), pairing.likelihood(this.weighting), parts,
				pairing.tier(this.weighting), contributions.themes().stream().map(SharedTheme::id).toList(),
				contributions.contextThemeIds(), null, METHOD);
	}

}
