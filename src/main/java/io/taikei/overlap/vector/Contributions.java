package io.taikei.overlap.vector;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.SharedTheme;
import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.SparseVector;

/**
 * What each feature that two elements share adds to their likeness, as far as that is
 * worth a person's while: {@value #LEAST_PART} of it or more; at least the greatest.
 */
public final class Contributions {

	/** How many words an overlap shows. */
	private static final int TERMS = 10;

	private static final double LEAST_PART = 0.03;

	private final Map<Feature, Double> products = new HashMap<>();

	private final double sum;

	private final double least;

	public Contributions(VectorSpace space, SparseVector a, SparseVector b) {
		for (int place = 0; place < a.size(); place++) {
			double product = a.weight(place) * b.weightIn(a.dimension(place));
			if (product > 0) {
				this.products.merge(space.dimension(a.dimension(place)).feature(), product, Double::sum);
			}
		}
		// Exact, in whichever order: vectors weigh whole units.
		this.sum = this.products.values().stream().mapToDouble(Double::doubleValue).sum();
		// What stays for a person's decision alone may have nothing in common any more.
		this.least = this.products.isEmpty() ? LEAST_PART
				: Math.min(LEAST_PART, Collections.max(this.products.values()) / this.sum);
	}

	/** The largest contribution first. */
	public List<SharedTheme> themes() {
		return this.products.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() instanceof Feature.Topic && isShown(entry.getValue()))
			.map((entry) -> new SharedTheme(((Feature.Topic) entry.getKey()).theme(), entry.getValue() / this.sum))
			.sorted(Comparator.comparingDouble(SharedTheme::contribution)
				.reversed()
				.thenComparing((theme) -> theme.id().value()))
			.toList();
	}

	/** The largest contribution first, {@value #TERMS} at most. */
	public List<SharedTerm> terms() {
		return this.products.entrySet()
			.stream()
			.filter((entry) -> !(entry.getKey() instanceof Feature.Topic) && isShown(entry.getValue()))
			.map((entry) -> new SharedTerm(entry.getKey().name(), entry.getValue() / this.sum))
			.sorted(Comparator.comparingDouble(SharedTerm::contribution).reversed().thenComparing(SharedTerm::term))
			.limit(TERMS)
			.toList();
	}

	private boolean isShown(double product) {
		return product / this.sum >= this.least;
	}

}
