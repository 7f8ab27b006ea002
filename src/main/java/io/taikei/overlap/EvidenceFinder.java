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

/**
 * Says why two elements are alike: what each feature that both have adds to their
 * likeness, and the passage of each that is likest to the other element.
 */
final class EvidenceFinder {

	/** How many words an overlap shows. */
	private static final int TERMS = 10;

	private final VectorSpace space;

	private final PassageReader reader;

	private final Map<Passage, SparseVector> passages = new HashMap<>();

	EvidenceFinder(VectorSpace space, PassageReader reader) {
		this.space = space;
		this.reader = reader;
	}

	Evidence of(PlacedVector a, PlacedVector b) {
		Map<Feature, Double> parts = parts(a.inContext(), b.inContext());
		double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
		List<SharedTheme> themes = parts.entrySet()
			.stream()
			.filter((part) -> part.getKey() instanceof Feature.Topic)
			.map((part) -> new SharedTheme(((Feature.Topic) part.getKey()).theme(), part.getValue() / sum))
			.sorted(Comparator.comparingDouble(SharedTheme::contribution)
				.reversed()
				.thenComparing((theme) -> theme.id().value()))
			.toList();
		List<SharedTerm> terms = parts.entrySet()
			.stream()
			.filter((part) -> !(part.getKey() instanceof Feature.Topic))
			.map((part) -> new SharedTerm(word(part.getKey()), part.getValue() / sum))
			.sorted(Comparator.comparingDouble(SharedTerm::contribution).reversed().thenComparing(SharedTerm::term))
			.limit(TERMS)
			.toList();
		return new Evidence(themes, terms, quote(a, b), quote(b, a));
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
		return Collections.max(passages, Comparator.comparingDouble((passage) -> likeness(passage, other))).quote();
	}

	private double likeness(Passage passage, PlacedVector other) {
		return this.passages.computeIfAbsent(passage, this::vector).dot(other.inContext());
	}

	private SparseVector vector(Passage passage) {
		return this.space.vector(this.reader.read(List.of(passage)));
	}

	private static String word(Feature feature) {
		return switch (feature) {
			case Feature.Term(String base) -> base;
			case Feature.Compound(String base) -> base;
			case Feature.Topic(var theme) -> theme.value();
		};
	}

}
