package io.taikei.query.peers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.query.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Component;

/**
 * What is a counterpart of what, of the links that the graph holds and of what was
 * computed besides: what the graph holds of a pair decides on it.
 */
@Component
class PeerCounterparts {

	private final Graph graph;

	PeerCounterparts(Graph graph) {
		this.graph = graph;
	}

	/** What was decided to have no counterpart, among some plans. */
	Set<Gap> gaps(List<String> planIds) {
		return Set.copyOf(this.graph.rows(QueryFile.DECIDED_GAPS, "planIds", planIds, Gap.class,
				(types, row) -> new Gap(new ElementId(row.get("elementId").asString()), row.get("planId").asString())));
	}

	/**
	 * The counterparts of elements in some plans, each pair either way.
	 * @param computed the overlaps that the decision rule takes, of those that the graph
	 * may not hold
	 * @param gaps what was decided to have none
	 */
	Map<ElementId, Set<ElementId>> of(List<ElementId> elements, List<String> planIds, Collection<Overlap> computed,
			Set<Gap> gaps) {
		List<Links> links = this.graph.rows(QueryFile.LINKS_IN_PLANS,
				Map.of("elementIds", elements.stream().map(ElementId::value).toList(), "planIds", planIds), Links.class,
				Links::of);
		Set<Pair> linked = links.stream().flatMap((link) -> link.with(link.linked())).collect(Collectors.toSet());
		Map<ElementId, Set<ElementId>> counterparts = new HashMap<>();
		Stream
			.concat(links.stream().flatMap((link) -> link.with(link.counterparts())),
					computed.stream()
						.map((overlap) -> Pair.of(overlap.a(), overlap.b()))
						.filter((pair) -> !linked.contains(pair) && !pair.isDecided(gaps)))
			.forEach((pair) -> {
				counterparts.computeIfAbsent(pair.a(), (one) -> new HashSet<>()).add(pair.b());
				counterparts.computeIfAbsent(pair.b(), (one) -> new HashSet<>()).add(pair.a());
			});
		return counterparts;
	}

	/**
	 * That an element has no counterpart in a plan.
	 *
	 * @param element the element
	 * @param planId the plan's id
	 */
	record Gap(ElementId element, String planId) {
	}

	/** A row of links-in-plans.cypher. */
	private record Links(ElementId element, List<ElementId> linked, List<ElementId> counterparts) {

		static Links of(TypeSystem types, Record row) {
			return new Links(new ElementId(row.get("elementId").asString()), ids(row.get("linkedIds")),
					ids(row.get("counterpartIds")));
		}

		private static List<ElementId> ids(Value ids) {
			return ids.asList((id) -> new ElementId(id.asString()));
		}

		Stream<Pair> with(List<ElementId> others) {
			return others.stream().map((other) -> Pair.of(this.element, other));
		}

	}

	/** Two elements, in the order of their ids. */
	private record Pair(ElementId a, ElementId b) {

		static Pair of(ElementId one, ElementId other) {
			return (one.compareTo(other) < 0) ? new Pair(one, other) : new Pair(other, one);
		}

		boolean isDecided(Set<Gap> gaps) {
			return gaps.contains(new Gap(this.a, this.b.plan().value()))
					|| gaps.contains(new Gap(this.b, this.a.plan().value()));
		}

	}

}
