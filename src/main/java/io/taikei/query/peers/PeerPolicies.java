package io.taikei.query.peers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.query.Graph;
import io.taikei.query.TierScope;
import io.taikei.query.overlap.ComparedPairs;
import io.taikei.query.overlap.ComputedOverlaps;

import org.springframework.stereotype.Component;

/**
 * Which policies most of a group have and a plan does not, and the other way round: by
 * what is a counterpart of what, so by the decision rule, reviews and mappings.
 */
@Component
class PeerPolicies {

	/** What one plan alone has, the others do not share. */
	private static final int LEAST_PLANS = 2;

	private final Graph graph;

	private final ComputedOverlaps computed;

	PeerPolicies(Graph graph, ComputedOverlaps computed) {
		this.graph = graph;
		this.computed = computed;
	}

	/**
	 * Finds both.
	 * @param planId the plan's id
	 * @param peerIds the ids of the others
	 */
	Found find(String planId, List<String> peerIds) {
		ComparedPairs overlaps = this.computed.between(planId, peerIds, TierScope.DIRECT);
		List<String> unread = overlaps.unreadable().contains(planId) ? peerIds
				: peerIds.stream().filter(overlaps.unreadable()::contains).toList();
		List<String> compared = peerIds.stream().filter((peer) -> !unread.contains(peer)).toList();
		if (compared.isEmpty()) {
			return new Found(new BothWays<>(List.of(), List.of()), unread);
		}
		List<Row> elements = elements(planId, compared);
		List<ElementId> ownIds = elements.stream().filter((row) -> row.isOf(planId)).map(Row::id).toList();
		Set<String> policies = elements.stream()
			.filter(Row::compared)
			.map((row) -> row.id().value())
			.collect(Collectors.toSet());
		Map<ElementId, Set<ElementId>> counterparts = counterparts(ownIds, compared,
				overlaps.parameter().stream().filter((pair) -> isOfOne(pair, policies)).toList());
		List<ElementId> others = elements.stream()
			.filter((row) -> row.compared() && !row.isOf(planId) && !counterparts.containsKey(row.id()))
			.map(Row::id)
			.toList();
		return new Found(
				new BothWays<>(lacking(others, compared), own(planId, elements, counterparts, compared.size())),
				unread);
	}

	/** Whether a policy is one of both; most pairs are of initiatives alone. */
	private static boolean isOfOne(Map<String, Object> pair, Set<String> policies) {
		return policies.contains(pair.get("elementId")) || policies.contains(pair.get("otherId"));
	}

	/**
	 * What none of the plan's elements is a counterpart of, as far as others share it.
	 */
	private List<SharedPolicy> lacking(List<ElementId> policies, List<String> compared) {
		int most = Math.max(LEAST_PLANS, compared.size() / 2 + 1);
		if (compared.size() < most) {
			return List.of();
		}
		ComparedPairs overlaps = this.computed.among(compared, Set.copyOf(policies));
		return SharedPolicy.of(policies, counterparts(policies, compared, overlaps.parameter()), most)
			.stream()
			.sorted(Comparator.comparingInt(SharedPolicy::plans).reversed())
			.toList();
	}

	/** The plan's policies of which few others have a counterpart. */
	private static List<SharedPolicy> own(String planId, List<Row> elements,
			Map<ElementId, Set<ElementId>> counterparts, int compared) {
		return elements.stream()
			.filter((row) -> row.compared() && row.isOf(planId))
			.map((row) -> new SharedPolicy(row.id(),
					counterparts.getOrDefault(row.id(), Set.of()).stream().sorted().toList()))
			.filter((policy) -> 2 * (policy.plans() - 1) < compared)
			.sorted(Comparator.comparingInt(SharedPolicy::plans))
			.toList();
	}

	private List<Row> elements(String planId, List<String> peerIds) {
		return this.graph.rows(QueryFile.COMPARED_ELEMENTS,
				Map.of("planId", planId, "planIds", Stream.concat(Stream.of(planId), peerIds.stream()).toList()),
				Row.class, (types, row) -> new Row(new ElementId(row.get("elementId").asString()),
						row.get("compared").asBoolean()));
	}

	/** The counterparts of elements in some plans, each pair either way. */
	private Map<ElementId, Set<ElementId>> counterparts(List<ElementId> elements, List<String> planIds,
			List<Map<String, Object>> computed) {
		Map<ElementId, Set<ElementId>> counterparts = new HashMap<>();
		this.graph
			.rows(QueryFile.COUNTERPARTS_IN_PLANS,
					Map.of("elementIds", elements.stream().map(ElementId::value).toList(), "planIds", planIds,
							"computed", computed),
					Pair.class,
					(types, row) -> new Pair(new ElementId(row.get("elementId").asString()),
							new ElementId(row.get("otherId").asString())))
			.forEach((pair) -> {
				counterparts.computeIfAbsent(pair.element(), (one) -> new HashSet<>()).add(pair.other());
				counterparts.computeIfAbsent(pair.other(), (one) -> new HashSet<>()).add(pair.element());
			});
		return counterparts;
	}

	private record Row(ElementId id, boolean compared) {

		boolean isOf(String planId) {
			return this.id.plan().value().equals(planId);
		}

	}

	private record Pair(ElementId element, ElementId other) {
	}

	/**
	 * What was found.
	 *
	 * @param policies the policies; of the plan's own, each with its counterparts
	 * @param notCompared the ids of the others that could not be compared
	 */
	record Found(BothWays<SharedPolicy> policies, List<String> notCompared) {
	}

}
