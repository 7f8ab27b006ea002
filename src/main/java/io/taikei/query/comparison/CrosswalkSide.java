package io.taikei.query.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.taikei.graph.Nodes;
import io.taikei.model.MappingProvenance;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.LocatedElement;
import io.taikei.query.LocatedElements;
import io.taikei.query.PlanSummary;
import io.taikei.query.TracedElement;
import io.taikei.query.comparison.Crosswalk.Gap;
import org.neo4j.driver.types.Node;

/**
 * One of the two plans of a crosswalk.
 *
 * @param plan the plan
 * @param kind which of its elements are compared
 * @param places the ways of those elements up to the plan, in the document's order, an
 * element's first place first
 */
record CrosswalkSide(PlanSummary plan, Kind kind, List<TracedElement> places) {

	/** Those elements, in the document's order. */
	List<Node> elements() {
		return this.places.stream().map(TracedElement::element).distinct().toList();
	}

	/** Whether it has an element of the kind. */
	boolean isComparable() {
		return !this.places.isEmpty();
	}

	/** All elements with their places. */
	List<LocatedElement> all(LocatedElements located) {
		return elements().stream().map((element) -> located(element, located)).toList();
	}

	/** The elements that the document names and that none of the other side matches. */
	List<Gap> gaps(Set<String> matched, LocatedElements located, Map<String, List<MappingProvenance>> decided) {
		return elements().stream()
			.filter((element) -> !isPlaceholder(element) && !matched.contains(Nodes.id(element)))
			.map((element) -> new Gap(located(element, located), decided.getOrDefault(Nodes.id(element), List.of())))
			.toList();
	}

	/** The elements that the document reserves for later. */
	List<LocatedElement> placeholders(LocatedElements located) {
		return elements().stream()
			.filter(CrosswalkSide::isPlaceholder)
			.map((element) -> located(element, located))
			.toList();
	}

	private static boolean isPlaceholder(Node element) {
		return element.get("placeholder").asBoolean();
	}

	private static LocatedElement located(Node element, LocatedElements located) {
		return located.located(Nodes.id(element));
	}

}
