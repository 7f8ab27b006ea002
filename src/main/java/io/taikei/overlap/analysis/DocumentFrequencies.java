package io.taikei.overlap.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import io.taikei.model.PlanId;
import io.taikei.model.Sha256;
import io.taikei.overlap.index.Feature;
import io.taikei.overlap.index.Weights;

/**
 * In how many elements of a corpus of plans each feature occurs: the fewer, the more it
 * tells (inverse document frequency). A fixed statistic with a version, so that what two
 * plans have in common does not depend on which others are loaded.
 */
public final class DocumentFrequencies {

	/** Of no corpus: every feature tells as much as any other. */
	public static final DocumentFrequencies NONE = new DocumentFrequencies(List.of(), 1, Map.of());

	private static final int VERSION_LENGTH = 12;

	private final List<PlanId> corpus;

	private final int elements;

	private final Map<Feature, Integer> counts = new HashMap<>();

	private final String version;

	/**
	 * The frequencies that were counted.
	 * @param corpus the plans in which they were counted
	 * @param elements how many elements these have, 1 or more
	 * @param counts how many of them have each feature; a feature that is not there
	 * counts as one of a single element
	 */
	public DocumentFrequencies(List<PlanId> corpus, int elements, Map<Feature, Integer> counts) {
		this.corpus = List.copyOf(corpus);
		this.elements = elements;
		counts.forEach((feature, count) -> {
			if (count > 1) {
				this.counts.put(feature, count);
			}
		});
		this.version = version(elements, counts());
	}

	/** Counts the features of plans. */
	public static DocumentFrequencies of(Collection<AnalysedPlan> plans) {
		Map<Feature, Integer> counts = new HashMap<>();
		List<PlanId> corpus = new ArrayList<>();
		int elements = 0;
		for (AnalysedPlan plan : plans) {
			corpus.add(plan.id());
			for (AnalysedElement element : plan.analysed()) {
				element.own().keySet().forEach((feature) -> counts.merge(feature, 1, Integer::sum));
				elements++;
			}
		}
		return new DocumentFrequencies(corpus, Math.max(1, elements), counts);
	}

	/** Tells whether two statistics count the same; a hash of the counts. */
	public String version() {
		return this.version;
	}

	/** The plans in which the features were counted. */
	public List<PlanId> corpus() {
		return this.corpus;
	}

	/** How many elements the plans of the corpus have. */
	public int elements() {
		return this.elements;
	}

	/** The features that more than one element has, in their order, with how many. */
	public SortedMap<Feature, Integer> counts() {
		return new TreeMap<>(this.counts);
	}

	/**
	 * The inverse document frequency of a feature: more than 0, and the same on every
	 * machine.
	 */
	public double inverse(Feature feature) {
		return StrictMath.log1p((double) this.elements / this.counts.getOrDefault(feature, 1));
	}

	/** Weights of features, each times its inverse document frequency. */
	public Weights weigh(Map<Feature, Double> weights) {
		Weights weighed = new Weights();
		weights.forEach((feature, weight) -> weighed.add(feature, weight * inverse(feature)));
		return weighed;
	}

	private static String version(int elements, SortedMap<Feature, Integer> counts) {
		StringBuilder text = new StringBuilder("%d\n".formatted(elements));
		counts
			.forEach((feature, count) -> text.append("%s\t%s\t%d\n".formatted(feature.kind(), feature.name(), count)));
		return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)).hex().substring(0, VERSION_LENGTH);
	}

}
