package io.taikei.overlap.vector;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import io.taikei.model.Evidence.ContextTheme;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.SharedTheme;
import io.taikei.model.ThemeId;
import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.SparseVector;

/**
 * What each feature that two elements share in context adds to their likeness, as far as
 * that is worth a person's while: {@value #LEAST_PART} of it or more; at least the
 * greatest. What both address or say themselves is told from what the context adds.
 */
public final class Contributions {

	/** How many words an overlap shows. */
	private static final int TERMS = 10;

	private static final double LEAST_PART = 0.03;

	private final AddressedThemes themesOfA;

	private final AddressedThemes themesOfB;

	private final Map<Feature, Double> products = new HashMap<>();

	/** The words that both use themselves. */
	private final Set<Feature> ownTerms = new HashSet<>();

	/** Those that are shown, the largest contribution first. */
	private final List<SharedTheme> topics;

	private final double sum;

	private final double least;

	public Contributions(VectorSpace space, PlacedVector one, PlacedVector other) {
		this.themesOfA = one.themes();
		this.themesOfB = other.themes();
		SparseVector a = one.inContext();
		SparseVector b = other.inContext();
		for (int place = 0; place < a.size(); place++) {
			int dimension = a.dimension(place);
			double product = a.weight(place) * b.weightIn(dimension);
			if (product > 0) {
				Feature feature = space.dimension(dimension).feature();
				this.products.merge(feature, product, Double::sum);
				if (!(feature instanceof Feature.Topic) && one.own().weightIn(dimension) > 0
						&& other.own().weightIn(dimension) > 0) {
					this.ownTerms.add(feature);
				}
			}
		}
		// Exact, in whichever order: vectors weigh whole units.
		this.sum = this.products.values().stream().mapToDouble(Double::doubleValue).sum();
		// What stays for a person's decision alone may have nothing in common any more.
		this.least = this.products.isEmpty() ? LEAST_PART
				: Math.min(LEAST_PART, Collections.max(this.products.values()) / this.sum);
		this.topics = this.products.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() instanceof Feature.Topic && isShown(entry.getValue()))
			.map((entry) -> new SharedTheme(((Feature.Topic) entry.getKey()).theme(), entry.getValue() / this.sum))
			.sorted(Comparator.comparingDouble(SharedTheme::contribution).reversed().thenComparing(SharedTheme::id))
			.toList();
	}

	/** Whether both have nothing in common. */
	public boolean isEmpty() {
		return this.products.isEmpty();
	}

	/** What both address themselves, the largest contribution first. */
	public List<SharedTheme> themes() {
		return this.topics.stream().filter((theme) -> isShared(theme.id())).toList();
	}

	/** What not both address themselves, the largest contribution first. */
	public List<ContextTheme> contextThemes() {
		return this.topics.stream()
			.filter((theme) -> !isShared(theme.id()))
			.map((theme) -> new ContextTheme(theme.id(), theme.contribution(), this.themesOfA.origin(theme.id()),
					this.themesOfB.origin(theme.id())))
			.toList();
	}

	/** The same themes, without where each comes from. */
	public List<ThemeId> contextThemeIds() {
		return this.topics.stream().map(SharedTheme::id).filter((theme) -> !isShared(theme)).toList();
	}

	private boolean isShared(ThemeId theme) {
		return this.themesOfA.has(theme) && this.themesOfB.has(theme);
	}

	/**
	 * What both use themselves, the largest contribution first, {@value #TERMS} at most.
	 */
	public List<SharedTerm> terms() {
		return terms(this.ownTerms::contains);
	}

	/** What not both use themselves, the same way. */
	public List<SharedTerm> contextTerms() {
		return terms(Predicate.not(this.ownTerms::contains));
	}

	private List<SharedTerm> terms(Predicate<Feature> wanted) {
		return this.products.entrySet()
			.stream()
			.filter((entry) -> !(entry.getKey() instanceof Feature.Topic) && isShown(entry.getValue()))
			.filter((entry) -> wanted.test(entry.getKey()))
			.map((entry) -> new SharedTerm(entry.getKey().name(), entry.getValue() / this.sum))
			.sorted(Comparator.comparingDouble(SharedTerm::contribution).reversed().thenComparing(SharedTerm::term))
			.limit(TERMS)
			.toList();
	}

	private boolean isShown(double product) {
		return product / this.sum >= this.least;
	}

}
