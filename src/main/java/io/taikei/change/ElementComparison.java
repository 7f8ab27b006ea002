package io.taikei.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.change.ElementChange.Kind;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;

/** Compares the elements of two states of a plan by their ids. */
final class ElementComparison {

	private final Map<ElementId, PlanElement> before;

	private final Map<ElementId, PlanElement> after;

	private final List<ElementChange> changes = new ArrayList<>();

	private final List<PlanElement> elementsBefore;

	private final List<PlanElement> elementsAfter;

	ElementComparison(List<PlanElement> before, List<PlanElement> after) {
		this.elementsBefore = before;
		this.elementsAfter = after;
		this.before = byId(before);
		this.after = byId(after);
	}

	private static Map<ElementId, PlanElement> byId(List<PlanElement> elements) {
		return elements.stream().collect(Collectors.toMap(PlanElement::id, Function.identity()));
	}

	List<ElementChange> changes() {
		for (PlanElement element : this.elementsAfter) {
			PlanElement earlier = this.before.get(element.id());
			if (earlier == null) {
				this.changes.add(new ElementChange(Kind.ADDED, element.id(), null, element.label().title(), List.of()));
			}
			else {
				compare(earlier, element);
			}
		}
		for (PlanElement element : this.elementsBefore) {
			if (!this.after.containsKey(element.id())) {
				this.changes
					.add(new ElementChange(Kind.REMOVED, element.id(), element.label().title(), null, List.of()));
			}
		}
		return this.changes.stream().sorted(Comparator.comparing(ElementChange::kind)).toList();
	}

	private void compare(PlanElement earlier, PlanElement later) {
		add(Kind.RENAMED, earlier, later, ElementFacts.title(earlier, later));
		add(Kind.MOVED, earlier, later, ElementFacts.parents(earlier, later));
		add(Kind.CHANGED, earlier, later, ElementFacts.own(earlier, later));
		add(Kind.SHIFTED, earlier, later, ElementFacts.place(earlier, later));
	}

	private void add(Kind kind, PlanElement earlier, PlanElement later, List<FactChange> facts) {
		if (!facts.isEmpty()) {
			this.changes
				.add(new ElementChange(kind, later.id(), earlier.label().title(), later.label().title(), facts));
		}
	}

}
