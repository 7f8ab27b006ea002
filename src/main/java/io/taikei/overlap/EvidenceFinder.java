package io.taikei.overlap;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.taikei.model.Evidence;
import io.taikei.model.Evidence.Quote;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.SharedTheme;
import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.SparseVector;

/**
 * Says why two elements are alike: what each feature that both have adds to their
 * likeness, and the passage of each that is likest to the other element's own text (to
 * its context, where the texts alone have nothing in common).
 */
final class EvidenceFinder {

	/** How many words an overlap shows. */
	private static final int TERMS = 10;

	/** The part of the likeness from which a theme or word is shown. */
	private static final double LEAST_PART = 0.03;

	private final VectorSpace space;

	private final PassageReader reader;

	private final Map<Passage, SparseVector> passages = new HashMap<>();

	EvidenceFinder(VectorSpace space, PassageReader reader) {
		this.space = space;
		this.reader = reader;
	}

	Evidence of(PlacedVector a, PlacedVector b) {
		Map<Feature, Double> parts = shown(parts(a.inContext(), b.inContext()));
		List<SharedTheme> themes = parts.entrySet()
			.stream()
			.filter((part) -> part.getKey() instanceof Feature.Topic)
			.map((part) -> new SharedTheme(((Feature.Topic) part.getKey()).theme(), part.getValue()))
			.sorted(Comparator.comparingDouble(SharedTheme::contribution)
				.reversed()
				.thenComparing((theme) -> theme.id().value()))
			.toList();
		List<SharedTerm> terms = parts.entrySet()
			.stream()
			.filter((part) -> !(part.getKey() instanceof Feature.Topic))
			.map((part) -> new SharedTerm(word(part.getKey()), part.getValue()))
			.sorted(Comparator.comparingDouble(SharedTerm::contribution).reversed().thenComparing(SharedTerm::term))
			.limit(TERMS)
			.toList();
		return new Evidence(themes, terms, quote(a, b), quote(b, a));
	}

	/** The parts of the sum that are worth a person's while; at least the greatest. */
	private static Map<Feature, Double> shown(Map<Feature, Double> products) {
		double sum = products.values().stream().mapToDouble(Double::doubleValue).sum();
		double least = Math.min(LEAST_PART, Collections.max(products.values()) / sum);
		Map<Feature, Double> shown = new LinkedHashMap<>();
		products.forEach((feature, product) -> {
			if (product / sum >= least) {
				shown.put(feature, product / sum);
			}
		});
		return shown;
	}

	private Map<Feature, Double> parts(SparseVector a, SparseVector b) {
		Map<Feature, Double> parts = new LinkedHashMap<>();
		for (int place = 0; place < a.size(); place++) {
			double product = a.weight(place) * b.weightIn(a.dimension(place));
			if (product > 0) {
				parts.merge(this.space.dimension(a.dimension(place)).feature(), product, Double::sum);
			}
		}
		return parts;
	}

	private Quote quote(PlacedVector quoted, PlacedVector other) {
		List<Passage> passages = quoted.element().passages();
		return Collections
			.max(passages,
					Comparator.<Passage>comparingDouble((passage) -> vector(passage).dot(other.own()))
						.thenComparingDouble((passage) -> vector(passage).dot(other.inContext())))
			.quote();
	}

	private SparseVector vector(Passage passage) {
		return this.passages.computeIfAbsent(passage, (unread) -> this.space.vector(this.reader.read(List.of(unread))));
	}

	private static String word(Feature feature) {
		return switch (feature) {
			case Feature.Term(String base) -> base;
			case Feature.Compound(String base) -> base;
			case Feature.Topic(var theme) -> theme.value();
		};
	}

}
