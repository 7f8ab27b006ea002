package io.taikei.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Elements in the order in which one reads a tree: each is followed by what has its own
 * place below it.
 */
record TreeOrder(List<PlanElement> elements) {

	/**
	 * The same elements in the order of their tree; siblings, and what no root leads to,
	 * in the given order.
	 */
	List<PlanElement> sorted() {
		Map<ElementId, List<PlanElement>> children = new HashMap<>();
		Deque<PlanElement> open = new ArrayDeque<>();
		for (PlanElement element : this.elements) {
			if (element.placements().isEmpty()) {
				open.add(element);
			}
			else {
				children.computeIfAbsent(element.placements().getFirst().parent(), (parent) -> new ArrayList<>())
					.add(element);
			}
		}
		// By identity, as of two equal elements neither may get lost before validation.
		Set<PlanElement> placed = Collections.newSetFromMap(new IdentityHashMap<>());
		List<PlanElement> ordered = new ArrayList<>();
		while (!open.isEmpty()) {
			PlanElement element = open.pop();
			if (placed.add(element)) {
				ordered.add(element);
				children.getOrDefault(element.id(), List.of()).reversed().forEach(open::push);
			}
		}
		this.elements.stream().filter((element) -> !placed.contains(element)).forEach(ordered::add);
		return ordered;
	}

}
