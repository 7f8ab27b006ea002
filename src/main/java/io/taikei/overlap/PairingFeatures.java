package io.taikei.overlap;

import java.util.EnumMap;
import java.util.Map;

import io.taikei.model.ThemeId;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.learned.PairFeature;
import io.taikei.overlap.learned.PairFeatures;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.overlap.vector.VectorSpace;

/**
 * What pairs have of the features that a learnt rule looks at.
 *
 * @param space the space of the pairs
 * @param weighting the standard
 */
record PairingFeatures(VectorSpace space, Weighting weighting) {

	/** The theme that forms of administration have in the vocabulary. */
	static final ThemeId ADMINISTRATION = new ThemeId("general-affairs");

	/** A greater lead over the next tells no more. */
	private static final double CLEAREST = 2;

	PairFeatures of(Pairing pairing) {
		PlacedVector higher = pairing.higher();
		PlacedVector lower = pairing.lower();
		double direct = this.weighting.thresholds().of(higher.kind(), lower.kind()).direct();
		double next = pairing.rivals().next();
		Map<PairFeature, Double> values = new EnumMap<>(PairFeature.class);
		values.put(PairFeature.OWN, higher.own().dot(lower.own()));
		values.put(PairFeature.CONTEXT, pairing.likeness());
		values.put(PairFeature.THEMES, this.space.likenessOfThemes(higher.inContext(), lower.inContext()));
		values.put(PairFeature.SHARE, pairing.share());
		values.put(PairFeature.PARENT, (higher.kind() != lower.kind() && lower.policy() != null)
				? pairing.rivals().policy() : pairing.score());
		values.put(PairFeature.LEAD, (next > 0) ? Math.min(CLEAREST, pairing.likeness() / next) : CLEAREST);
		values.put(PairFeature.FORM, (isAdministration(higher) == isAdministration(lower)) ? 0.0 : 1.0);
		values.put(PairFeature.DISTANCE, pairing.score() - direct);
		return new PairFeatures(values);
	}

	private static boolean isAdministration(PlacedVector element) {
		return element.themes().has(ADMINISTRATION);
	}

}
