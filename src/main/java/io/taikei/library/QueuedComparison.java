package io.taikei.library;

import java.util.HashMap;
import java.util.HashSet;
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

	private final ComparisonQueue queue;

	private final CurrentPlanIndex current;

	private final DecidedOverlaps decided;

	private final OverlapLoader loader;

	private final ComparisonProperties properties;

	QueuedComparison(ComparisonQueue queue, CurrentPlanIndex current, DecidedOverlaps decided, OverlapLoader loader,
			ComparisonProperties properties) {
		this.queue = queue;
		this.current = current;
		this.decided = decided;
		this.loader = loader;
		this.properties = properties;
	}

	/**
	 * Queues the elements of others that were compared without a plan and may have one of
	 * its elements among their best. What is compared later is compared with it too.
	 */
	void challenge(PlanId newcomer) {
		List<ElementId> own = this.queue.elements(newcomer).stream().map(ElementId::new).toList();
		this.queue.challenge(newcomer, challenged(this.current.upToDate().index(), newcomer, own));
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
			compared = compare(waiting(compared.elements()));
		}
		BestOverlaps found = found(compared, state);
		DecidedOverlaps.Found decisions = this.decided.of(found.best().keySet(), state.frequencies());
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
	private Set<ElementId> challenged(CounterpartIndex index, PlanId plan, List<ElementId> ids) {
		Map<ElementId, Double> least = this.queue.leastBest();
		Set<ElementId> own = new HashSet<>(ids);
		return index.challenging(plan, ids, (element) -> least.getOrDefault(element, Double.POSITIVE_INFINITY))
			.stream()
			.map((overlap) -> own.contains(overlap.a()) ? overlap.b() : overlap.a())
			.collect(Collectors.toSet());
	}

	/**
	 * Any score will do as long as there are fewer than are kept. Rounded down, it lets a
	 * few more than would enter challenge the element, which is compared anew then.
	 */
	private double least(List<Overlap> best) {
		return (best.size() < this.properties.overlaps().bestOfElement()) ? 0
				: Math.floor(best.getLast().score() * 1000) / 1000;
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
