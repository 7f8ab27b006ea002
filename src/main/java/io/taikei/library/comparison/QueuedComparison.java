package io.taikei.library.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.loader.BestOverlaps;
import io.taikei.loader.ComparisonQueue;
import io.taikei.loader.ComparisonQueue.QueuedElement;
import io.taikei.loader.OverlapLoader;
import io.taikei.loader.OverlapReport;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.overlap.CounterpartIndex;

import org.springframework.stereotype.Component;

/** Compares queued elements with those of all other municipalities' plans. */
@Component
class QueuedComparison {

	/** So many overlaps that challenge others are written at a time. */
	private static final int STEP = 1_000;

	private final ComparisonQueue queue;

	private final CurrentPlanIndex current;

	private final OverlapsOfDecidedPairs decided;

	private final OverlapLoader loader;

	private final ComparisonProperties properties;

	QueuedComparison(ComparisonQueue queue, CurrentPlanIndex current, OverlapsOfDecidedPairs decided,
			OverlapLoader loader, ComparisonProperties properties) {
		this.queue = queue;
		this.current = current;
		this.decided = decided;
		this.loader = loader;
		this.properties = properties;
	}

	/**
	 * Writes the overlaps of a plan that are among the best of elements that were
	 * compared without it, in bounded steps. What is compared later is compared with it
	 * too.
	 */
	OverlapReport challenge(PlanId newcomer) {
		CurrentPlanIndex.State state = this.current.upToDate();
		List<Overlap> challenging = challenging(state.index(), newcomer);
		OverlapReport report = OverlapReport.NONE;
		for (int from = 0; from < challenging.size(); from += STEP) {
			Map<ElementId, List<Overlap>> byOther = challenging.subList(from, Math.min(from + STEP, challenging.size()))
				.stream()
				.collect(Collectors.groupingBy((overlap) -> newcomer.has(overlap.a()) ? overlap.b() : overlap.a()));
			report = report.plus(this.loader.challenge(
					new BestOverlaps(byOther, Map.of(), List.of(), List.of(), state.frequencies().version()),
					this.properties.overlaps().bestOfElement()));
		}
		this.queue.settle(newcomer);
		return report;
	}

	/** Compares elements; others may load meanwhile. */
	Compared compare(List<QueuedElement> elements) {
		return compare(this.current.upToDate(), elements);
	}

	/**
	 * What is found for elements, apart from pairs on which somebody decided.
	 * @param state the index, which nobody changes meanwhile
	 */
	BestOverlaps best(CurrentPlanIndex.State state, List<QueuedElement> elements) {
		return found(compare(state, elements), state);
	}

	private Compared compare(CurrentPlanIndex.State state, List<QueuedElement> elements) {
		Map<ElementId, List<Overlap>> best = new LinkedHashMap<>();
		elements.forEach((element) -> best.put(element.id(), List.of()));
		elements.stream()
			.filter(QueuedElement::current)
			.map(QueuedElement::id)
			.collect(Collectors.groupingBy(ElementId::plan))
			.forEach((plan, ids) -> best
				.putAll(state.index().best(plan, ids, this.properties.overlaps().bestOfElement())));
		return new Compared(elements, best, state.revision());
	}

	/**
	 * Writes what was found, while nobody else loads, and takes the elements out of the
	 * queue. Where somebody has loaded meanwhile, those that still wait are compared
	 * anew.
	 */
	OverlapReport write(Compared compared) {
		CurrentPlanIndex.State state = this.current.upToDate();
		if (state.revision() != compared.revision()) {
			compared = compare(state, waiting(compared.elements()));
		}
		BestOverlaps found = found(compared, state);
		OverlapsOfDecidedPairs.Found decisions = this.decided.of(found.best().keySet(), state.frequencies());
		return this.loader.load(found.with(decisions.overlaps(), decisions.lost()));
	}

	private BestOverlaps found(Compared compared, CurrentPlanIndex.State state) {
		Map<ElementId, List<Overlap>> best = compared.best();
		Map<ElementId, Double> least = new HashMap<>();
		compared.elements()
			.stream()
			.filter(QueuedElement::current)
			.forEach((element) -> least.put(element.id(), least(best.getOrDefault(element.id(), List.of()))));
		return new BestOverlaps(best, least, List.of(), List.of(), state.frequencies().version());
	}

	private List<QueuedElement> waiting(List<QueuedElement> elements) {
		Set<ElementId> asked = elements.stream().map(QueuedElement::id).collect(Collectors.toSet());
		return this.queue.elements(asked.stream().map(ElementId::plan).collect(Collectors.toSet()))
			.stream()
			.filter((element) -> asked.contains(element.id()))
			.toList();
	}

	/** What waits in the queue is compared with the plan anyway. */
	private List<Overlap> challenging(CounterpartIndex index, PlanId plan) {
		Map<ElementId, Double> least = this.queue.leastBest();
		List<ElementId> own = this.queue.elements(plan).stream().map(ElementId::new).toList();
		return index.challenging(plan, own, (element) -> least.getOrDefault(element, Double.POSITIVE_INFINITY));
	}

	/** Any score will do as long as there are fewer than are kept. */
	private double least(List<Overlap> best) {
		return (best.size() < this.properties.overlaps().bestOfElement()) ? 0 : Overlap.rounded(best.getLast().score());
	}

	/**
	 * What was found for elements.
	 *
	 * @param elements the elements
	 * @param best the best overlaps of each; none of those of a plan that is not current
	 * @param revision that of the index that they were compared by
	 */
	record Compared(List<QueuedElement> elements, Map<ElementId, List<Overlap>> best, long revision) {
	}

}
