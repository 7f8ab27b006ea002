package io.taikei.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;

/** What the index has to equal: makes all comparisons of a plan with each other. */
final class ExhaustiveCounterparts {

	private final OverlapFinder finder;

	private final Map<String, AnalysedPlan> plans = new TreeMap<>();

	/**
	 * An index that knows no plan yet.
	 * @param frequencies how rare words and themes are
	 */
	ExhaustiveCounterparts(DocumentFrequencies frequencies) {
		this.finder = new OverlapFinder(frequencies);
	}

	/** Adds a plan, or puts it in the place of an earlier version of it. */
	void put(AnalysedPlan plan) {
		this.plans.put(plan.id().value(), plan);
	}

	/**
	 * The best overlaps of elements with those of the plans of all other municipalities,
	 * ordered by descending shown score, then by the other's id.
	 * @param plan a plan that is there
	 * @param elements elements of it
	 * @param k how many of each, at most
	 */
	Map<ElementId, List<Overlap>> best(PlanId plan, Collection<ElementId> elements, int k) {
		Map<ElementId, List<Overlap>> best = new LinkedHashMap<>();
		List<Overlap> all = all(plan);
		elements.forEach((element) -> best.put(element,
				all.stream()
					.filter((overlap) -> overlap.a().equals(element) || overlap.b().equals(element))
					.sorted(Comparator.<Overlap>comparingDouble((overlap) -> overlap.rounded().score())
						.reversed()
						.thenComparing((overlap) -> other(overlap, element)))
					.limit(k)
					.toList()));
		return best;
	}

	/**
	 * The overlaps of elements that the other element might have among its best, as their
	 * shown score is at least its least one.
	 * @param plan a plan that is there
	 * @param elements elements of it
	 * @param least the least shown score among an element's best; 0 while there are too
	 * few
	 */
	List<Overlap> challenging(PlanId plan, Collection<ElementId> elements, ToDoubleFunction<ElementId> least) {
		Set<ElementId> asked = new HashSet<>(elements);
		return all(plan).stream()
			.filter((overlap) -> asked.contains(plan.has(overlap.a()) ? overlap.a() : overlap.b()))
			.filter((overlap) -> overlap.rounded().score() >= least
				.applyAsDouble(plan.has(overlap.a()) ? overlap.b() : overlap.a()))
			.toList();
	}

	private List<Overlap> all(PlanId plan) {
		AnalysedPlan asked = this.plans.get(plan.value());
		if (asked == null) {
			throw new IllegalArgumentException("%s is not in the index".formatted(plan));
		}
		List<Overlap> all = new ArrayList<>();
		this.plans.values()
			.stream()
			.filter((other) -> !other.id().municipality().equals(plan.municipality()))
			.forEach((other) -> all.addAll(this.finder.between(asked, other)));
		return all;
	}

	private static ElementId other(Overlap overlap, ElementId element) {
		return overlap.a().equals(element) ? overlap.b() : overlap.a();
	}

}
