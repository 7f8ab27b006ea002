package io.taikei.query.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.query.Graph;
import io.taikei.query.TierScope;
import io.taikei.query.overlap.ComparedPairs;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.query.peers.PeerCounterparts.Gap;

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

	private final PeerCounterparts counterparts;

	PeerPolicies(Graph graph, ComputedOverlaps computed, PeerCounterparts counterparts) {
		this.graph = graph;
		this.computed = computed;
		this.counterparts = counterparts;
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
		return new Found(compared.isEmpty() ? BothWays.none() : bothWays(planId, compared, overlaps), unread);
	}

	private BothWays<SharedPolicy> bothWays(String planId, List<String> compared, ComparedPairs overlaps) {
		List<String> all = Stream.concat(Stream.of(planId), compared.stream()).toList();
		List<Row> elements = elements(planId, all);
		List<ElementId> ownIds = elements.stream().filter((row) -> row.isOf(planId)).map(Row::id).toList();
		Set<Gap> gaps = this.counterparts.gaps(all);
		Map<ElementId, Set<ElementId>> found = this.counterparts.of(ownIds, compared, overlaps.overlaps().values(),
				gaps);
		List<ElementId> others = elements.stream()
			.filter((row) -> row.compared() && !row.isOf(planId) && !found.containsKey(row.id()))
			.map(Row::id)
			.toList();
		return new BothWays<>(lacking(others, compared, gaps), own(planId, elements, found, compared.size()));
	}

	/**
	 * What none of the plan's elements is a counterpart of, as far as others share it.
	 */
	private List<SharedPolicy> lacking(List<ElementId> policies, List<String> compared, Set<Gap> gaps) {
		int most = Math.max(LEAST_PLANS, compared.size() / 2 + 1);
		if (compared.size() < most) {
			return List.of();
		}
		ComparedPairs overlaps = this.computed.among(compared, Set.copyOf(policies));
		return SharedPolicy.of(policies, this.counterparts.of(policies, compared, overlaps.overlaps().values(), gaps),
				most);
	}

	/** The plan's policies of which few others have a counterpart. */
	private static List<SharedPolicy> own(String planId, List<Row> elements, Map<ElementId, Set<ElementId>> found,
			int compared) {
		return elements.stream()
			.filter((row) -> row.compared() && row.isOf(planId))
			.map((row) -> new SharedPolicy(row.id(), found.getOrDefault(row.id(), Set.of()).stream().sorted().toList()))
			.filter((policy) -> 2 * (policy.plans() - 1) < compared)
			.sorted(Comparator.comparingInt(SharedPolicy::plans))
			.toList();
	}

	private List<Row> elements(String planId, List<String> planIds) {
		return this.graph.rows(QueryFile.COMPARED_ELEMENTS, Map.of("planId", planId, "planIds", planIds), Row.class,
				(types, row) -> new Row(new ElementId(row.get("elementId").asString()),
						row.get("compared").asBoolean()));
	}

	private record Row(ElementId id, boolean compared) {

		boolean isOf(String planId) {
			return this.id.plan().value().equals(planId);
		}

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
