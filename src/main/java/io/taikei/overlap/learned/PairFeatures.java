package io.taikei.overlap.learned;

import java.util.Map;

/**
 * What a pair has of each feature.
 *
 * @param values one for each feature
 */
public record PairFeatures(Map<PairFeature, Double> values) {

	/** Of a pair that does not overlap. */
	public static final PairFeatures NONE = new PairFeatures(Map.of());

	public PairFeatures {
		values = Map.copyOf(values);
	}

	/** What it has of a feature. */
	public double of(PairFeature feature) {
		return this.values.getOrDefault(feature, 0.0);
	}

}
