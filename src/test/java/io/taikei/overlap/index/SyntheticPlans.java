package io.taikei.overlap.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Made-up plans with the shape of real ones. A plan has 6 goals of 5 policies each of 2
 * to 6 initiatives. An element has terms of its own, a theme, and what stands above it at
 * lower weight: up to some 40 dimensions. Terms follow Zipf's law, so that the vocabulary
 * grows by Heaps' law; most come from the theme's part of it. Weights are by rarity
 * (IDF).
 */
final class SyntheticPlans {

	private static final int THEMES = 40;

	private static final double OF_THEME = 0.6;

	private final Random random;

	private final Map<Long, Integer> dimensions = new HashMap<>();

	private int[] frequencies = new int[1024];

	SyntheticPlans(long seed) {
		this.random = new Random(seed);
	}

	/** Whole plans, until there are at least so many elements. */
	List<List<SparseVector>> plans(int elements) {
		List<List<Map<Integer, Double>>> plans = new ArrayList<>();
		int count = 0;
		while (count < elements) {
			List<Map<Integer, Double>> plan = plan();
			plans.add(plan);
			count += plan.size();
		}
		int total = count;
		return plans.stream().map((plan) -> plan.stream().map((element) -> vector(element, total)).toList()).toList();
	}

	/** How many dimensions there are so far. */
	int vocabulary() {
		return this.dimensions.size();
	}

	private List<Map<Integer, Double>> plan() {
		List<Map<Integer, Double>> plan = new ArrayList<>();
		for (int goal = 0; goal < 6; goal++) {
			int field = this.random.nextInt(THEMES);
			Map<Integer, Double> ofGoal = add(plan, terms(field, 5), Map.of(), 0);
			for (int policy = 0; policy < 5; policy++) {
				int theme = (this.random.nextInt(3) == 0) ? field : this.random.nextInt(THEMES);
				Map<Integer, Double> ofPolicy = add(plan, terms(theme, 3 + this.random.nextInt(5)), ofGoal, 0.3);
				int initiatives = 2 + this.random.nextInt(5);
				for (int i = 0; i < initiatives; i++) {
					add(plan, terms(theme, 3 + this.random.nextInt(24)), ofPolicy, 0.4);
				}
			}
		}
		return plan;
	}

	private Map<Integer, Double> add(List<Map<Integer, Double>> plan, Map<Integer, Double> element,
			Map<Integer, Double> above, double share) {
		above.forEach((dimension, weight) -> element.merge(dimension, share * weight, Double::sum));
		plan.add(element);
		for (int dimension : element.keySet()) {
			this.frequencies[dimension]++;
		}
		return element;
	}

	private Map<Integer, Double> terms(int theme, int count) {
		Map<Integer, Double> terms = new HashMap<>();
		terms.put(dimension(0, theme), 1.0);
		for (int i = 0; i < count; i++) {
			boolean ofTheme = this.random.nextDouble() < OF_THEME;
			terms.merge(ofTheme ? dimension(2 + theme, rank(10)) : dimension(1, rank(100)), 1.0, Double::sum);
		}
		return terms;
	}

	/**
	 * A rank from 0, with a chance in proportion to 1 / (rank + shift)^1.6 (Zipf,
	 * Mandelbrot).
	 */
	private long rank(int shift) {
		return (long) Math.min(0x1p39, shift * (Math.pow(1 - this.random.nextDouble(), -1 / 0.6) - 1));
	}

	private int dimension(long part, long rank) {
		int dimension = this.dimensions.computeIfAbsent(part << 40 | rank, (unseen) -> this.dimensions.size());
		if (dimension == this.frequencies.length) {
			this.frequencies = Arrays.copyOf(this.frequencies, dimension * 2);
		}
		return dimension;
	}

	private SparseVector vector(Map<Integer, Double> element, int total) {
		Map<Integer, Double> weighted = new HashMap<>();
		element.forEach((dimension, weight) -> weighted.put(dimension,
				weight * Math.log(1 + (double) total / this.frequencies[dimension])));
		return SparseVector.of(weighted);
	}

}
