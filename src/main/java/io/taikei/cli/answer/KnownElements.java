package io.taikei.cli.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.CuratedOverlap;
import io.taikei.model.ElementId;
import io.taikei.model.Mapping;
import io.taikei.model.NoCounterpart;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;

/** The elements of the plans that are validated together with mapping sets. */
public final class KnownElements {

	private final Map<PlanId, Set<ElementId>> elements = new HashMap<>();

	public void add(Plan plan) {
		this.elements.put(plan.id(), plan.elements().stream().map(PlanElement::id).collect(Collectors.toSet()));
	}

	/**
	 * Where mappings name an element that its plan does not have, as far as it is known.
	 */
	Stream<Problem> lackedBy(List<Mapping> mappings) {
		return mappings.stream()
			.flatMap((mapping) -> ends(mapping).filter(this::isLacking).map((element) -> problem(mapping, element)));
	}

	private boolean isLacking(ElementId element) {
		Set<ElementId> known = this.elements.get(element.plan());
		return known != null && !known.contains(element);
	}

	private static Stream<ElementId> ends(Mapping mapping) {
		return switch (mapping) {
			case CuratedOverlap overlap -> Stream.of(overlap.subject(), overlap.object());
			case NoCounterpart none -> Stream.of(none.element());
		};
	}

	private static Problem problem(Mapping mapping, ElementId element) {
		return Problem.of(RuleId.MAPPED_ELEMENT_UNKNOWN, mapping.source(),
				ProblemMessage.of("mapping.lacking", element.plan(), element));
	}

}
