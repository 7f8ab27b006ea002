package io.taikei.overlap.vector;

import java.util.Map;

import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.Weights;

/**
 * What an element's own text is about, with the rarity of each feature counted.
 *
 * @param all the direction of all features
 * @param themes the direction of the themes alone; empty where the text names none
 */
record OwnDirection(Map<Feature, Double> all, Map<Feature, Double> themes) {

	static OwnDirection of(Weights weights) {
		return new OwnDirection(weights.direction(), weights.direction(Feature.Topic.class::isInstance));
	}

	/** Whether the text names a theme. */
	boolean hasThemes() {
		return !this.themes.isEmpty();
	}

	/** The cosine of the themes of two texts, 0 to 1. */
	double likenessOfThemes(OwnDirection other) {
		return this.themes.entrySet()
			.stream()
			.mapToDouble((theme) -> theme.getValue() * other.themes.getOrDefault(theme.getKey(), 0.0))
			.sum();
	}

}
