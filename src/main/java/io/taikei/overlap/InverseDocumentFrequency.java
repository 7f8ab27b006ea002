package io.taikei.overlap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.Weights;

/**
 * How much a feature tells: the fewer elements have it, the more (inverse document
 * frequency over all elements of all plans).
 */
final class InverseDocumentFrequency {

	private final Map<Feature, Integer> elements = new HashMap<>();

	private final int total;

	/**
	 * Counts the features of texts.
	 * @param texts the features of each element
	 */
	InverseDocumentFrequency(Collection<Set<Feature>> texts) {
		this.total = texts.size();
		texts.forEach((text) -> text.forEach((feature) -> this.elements.merge(feature, 1, Integer::sum)));
	}

	/** More than 0; for a feature that no element has, that of one that one has. */
	double of(Feature feature) {
		return Math.log1p((double) this.total / this.elements.getOrDefault(feature, 1));
	}

	Weights weigh(Map<Feature, Double> weights) {
		Weights weighed = new Weights();
		weights.forEach((feature, weight) -> weighed.add(feature, weight * of(feature)));
		return weighed;
	}

}
