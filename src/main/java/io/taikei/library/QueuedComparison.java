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

/** Compares queued elements of a plan with those of all other municipalities' plans. */
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
		this.queue.challenge(newcomer, challenged(this.current.upToDate(), newcomer, own));
	}

	/** Compares elements and takes them out of the queue. */
	OverlapReport compare(PlanId plan, List<QueuedElement> elements) {
		BestOverlaps best = best(this.current.upToDate(), plan, elements);
		DecidedOverlaps.Found decisions = this.decided.of(best.best().keySet(), this.current.frequencies());
		return this.loader.load(best.with(decisions.overlaps(), decisions.lost()));
	}

	/**
	 * What is found for elements of a plan, apart from pairs on which somebody decided.
	 */
	BestOverlaps best(CounterpartIndex index, PlanId plan, List<QueuedElement> elements) {
		List<ElementId> ids = elements.stream().map(QueuedElement::id).toList();
		Map<ElementId, List<Overlap>> best = new LinkedHashMap<>();
		Map<ElementId, Double> least = new HashMap<>();
		ids.forEach((id) -> best.put(id, List.of()));
		if (elements.getFirst().current()) {
			best.putAll(index.best(plan, ids, this.properties.overlaps().bestOfElement()));
			best.forEach((id, overlaps) -> least.put(id, least(overlaps)));
		}
		return new BestOverlaps(plan, best, least, List.of(), List.of(), this.current.frequencies().version());
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

}
