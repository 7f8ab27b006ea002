package io.taikei.loader;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.cypher.LoadFile;
import io.taikei.loader.rows.SuccessorRows;
import io.taikei.model.PlanId;
import io.taikei.model.Succession.Kind;
import io.taikei.model.Successor;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the graph hold what became of one edition's elements in the next exactly as it
 * was found, and that the one plan succeeds the other. Loading the same again changes
 * nothing.
 */
@Component
public class SuccessionLoader {

	private final Neo4jClient client;

	SuccessionLoader(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Loads the succession in one transaction: all of it, or nothing where a pair fails.
	 * What the later edition succeeded before is forgotten.
	 * @param before the earlier edition, which is loaded
	 * @param after the later edition, which is loaded too
	 * @param successors all pairs of their elements, each once
	 * @throws IncompleteLoad where a plan or an element is not in the graph
	 */
	@Transactional
	public SuccessionReport load(PlanId before, PlanId after, Collection<Successor> successors) {
		List<String> pairs = successors.stream().map(SuccessorRows::pair).distinct().toList();
		requireBetween(before, after, successors);
		if (pairs.size() < successors.size()) {
			throw new IllegalArgumentException(
					"%d links for %d pairs of elements".formatted(successors.size(), pairs.size()));
		}
		var writes = new Writes(this.client);
		Map<String, Object> plans = Map.of("planId", after.value(), "predecessorId", before.value(), "pairs", pairs);
		writes.run(LoadFile.FORGET_DROPPED_SUCCESSORS, plans);
		long linkedPlans = writes.run(LoadFile.SUCCEEDED_PLAN, plans).get("linkedPlans").asLong();
		writes.runOver(SuccessorRows.of(successors), LoadFile.SUCCESSORS);
		Map<Kind, Long> totals = totals(after);
		long linked = totals.values().stream().mapToLong(Long::longValue).sum();
		if (linkedPlans != 1 || linked != pairs.size()) {
			throw IncompleteLoad.ofSuccession(before, after, pairs.size(), linked);
		}
		return new SuccessionReport(before, after, writes.relationships(), totals);
	}

	private static void requireBetween(PlanId before, PlanId after, Collection<Successor> successors) {
		for (Successor successor : successors) {
			if (!before.has(successor.from()) || !after.has(successor.to())) {
				throw new IllegalArgumentException("%s to %s does not lead from plan %s to plan %s"
					.formatted(successor.from(), successor.to(), before, after));
			}
		}
	}

	private Map<Kind, Long> totals(PlanId planId) {
		return this.client.query(LoadFile.TOTALS_OF_SUCCESSION.text())
			.bind(planId.value())
			.to("planId")
			.fetchAs(Total.class)
			.mappedBy((types, row) -> new Total(Kind.valueOf(row.get("kind").asString()), row.get("total").asLong()))
			.all()
			.stream()
			.collect(Collectors.toMap(Total::kind, Total::links));
	}

	private record Total(Kind kind, long links) {
	}

}
