package io.taikei.overlap;

import java.util.EnumMap;
import java.util.Map;

import io.taikei.model.ThemeId;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.learned.Feature;
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
		Map<Feature, Double> values = new EnumMap<>(Feature.class);
		values.put(Feature.OWN, higher.own().dot(lower.own()));
		values.put(Feature.CONTEXT, pairing.likeness());
		values.put(Feature.THEMES, this.space.likenessOfThemes(higher.inContext(), lower.inContext()));
		values.put(Feature.SHARE, pairing.share());
		values.put(Feature.PARENT, (higher.kind() != lower.kind() && lower.policy() != null) ? pairing.rivals().policy()
				: pairing.score());
		values.put(Feature.LEAD, (next > 0) ? Math.min(CLEAREST, pairing.likeness() / next) : CLEAREST);
		values.put(Feature.FORM, (isAdministration(higher) == isAdministration(lower)) ? 0.0 : 1.0);
		values.put(Feature.DISTANCE, pairing.score() - direct);
		return new PairFeatures(values);
	}

	private static boolean isAdministration(PlacedVector element) {
		return element.themes().has(ADMINISTRATION);
	}

}
