package io.taikei.overlap.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/**
 * Sums weights by feature. Features keep the order in which they came, so that sums come
 * out the same, to the last bit, in every run.
 */
public final class Weights {

	private final Map<Feature, Double> sums = new LinkedHashMap<>();

	public static Weights copyOf(Map<Feature, Double> weights) {
		Weights copy = new Weights();
		copy.sums.putAll(weights);
		return copy;
	}

	public void add(Feature feature, double weight) {
		this.sums.merge(feature, weight, Double::sum);
	}

	public void addAll(Map<Feature, Double> weights, double factor) {
		weights.forEach((feature, weight) -> add(feature, factor * weight));
	}

	/** Raises a feature to the given weight, where it has less. */
	public void atLeast(Feature feature, double weight) {
		this.sums.merge(feature, weight, Math::max);
	}

	public Map<Feature, Double> map(DoubleUnaryOperator change) {
		Map<Feature, Double> changed = new LinkedHashMap<>();
		this.sums.forEach((feature, weight) -> changed.put(feature, change.applyAsDouble(weight)));
		return Collections.unmodifiableMap(changed);
	}

	/** The weights scaled to a vector of length 1; empty where all are 0. */
	public Map<Feature, Double> direction() {
		return direction((feature) -> true);
	}

	/** The direction of the weights of some features alone. */
	public Map<Feature, Double> direction(Predicate<Feature> chosen) {
		double squares = this.sums.entrySet()
			.stream()
			.filter((entry) -> chosen.test(entry.getKey()))
			.mapToDouble((entry) -> entry.getValue() * entry.getValue())
			.sum();
		if (squares == 0) {
			return Map.of();
		}
		double length = Math.sqrt(squares);
		Map<Feature, Double> direction = new LinkedHashMap<>();
		this.sums.forEach((feature, weight) -> {
			if (weight > 0 && chosen.test(feature)) {
				direction.put(feature, weight / length);
			}
		});
		return Collections.unmodifiableMap(direction);
	}

}
