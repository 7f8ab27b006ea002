package io.taikei.overlap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A plan whose elements have been read, with its tree. Of several places of an element
 * the first counts.
 */
final class AnalysedPlan {

	private final PlanId id;

	private final SequencedMap<ElementId, AnalysedElement> elements = new LinkedHashMap<>();

	private final Map<ElementId, List<AnalysedElement>> children = new LinkedHashMap<>();

	AnalysedPlan(Plan plan, List<AnalysedElement> elements) {
		this.id = plan.id();
		elements.forEach((element) -> this.elements.put(element.id(), element));
		elements.forEach((element) -> element.element()
			.placements()
			.stream()
			.findFirst()
			.map(Placement::parent)
			.ifPresent((parent) -> this.children.computeIfAbsent(parent, (key) -> new ArrayList<>()).add(element)));
	}

	PlanId id() {
		return this.id;
	}

	Stream<AnalysedElement> elements() {
		return this.elements.values().stream();
	}

	/** The elements of a kind that have a name. */
	List<AnalysedElement> named(Kind kind) {
		return elements().filter((element) -> element.element().kind() == kind)
			.filter(AnalysedElement::isNamed)
			.toList();
	}

	/** The elements above an element, its parent first. */
	List<AnalysedElement> above(AnalysedElement element) {
		List<AnalysedElement> above = new ArrayList<>();
		AnalysedElement parent = parent(element);
		while (parent != null) {
			above.add(parent);
			parent = parent(parent);
		}
		return above;
	}

	/** All elements below an element, at any depth. */
	Stream<AnalysedElement> below(AnalysedElement element) {
		return this.children.getOrDefault(element.id(), List.of())
			.stream()
			.flatMap((child) -> Stream.concat(Stream.of(child), below(child)));
	}

	private @Nullable AnalysedElement parent(AnalysedElement element) {
		return element.element()
			.placements()
			.stream()
			.findFirst()
			.map((placement) -> this.elements.get(placement.parent()))
			.orElse(null);
	}

}
