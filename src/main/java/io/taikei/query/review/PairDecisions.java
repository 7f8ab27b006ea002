package io.taikei.query.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.DecisionNode;
import io.taikei.model.Decision;
import io.taikei.model.PlanId;
import io.taikei.query.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Component;

/** On which pairs of two plans which people decided, and where they differ. */
@Component
class PairDecisions {

	private final Graph graph;

	PairDecisions(Graph graph) {
		this.graph = graph;
	}

	/** What is asked for of who has decided, and who has not. */
	Predicate<QueuedPair> asked(ReviewQueueRequest request) {
		Predicate<QueuedPair> asked = (pair) -> true;
		if (request.reviewer() != null) {
			asked = asked.and(by(request.reviewer(), request).negate());
		}
		return (request.decidedBy() != null) ? asked.and(by(request.decidedBy(), request)) : asked;
	}

	private Predicate<QueuedPair> by(String reviewer, ReviewQueueRequest request) {
		Set<String> decided = Set.copyOf(this.graph.rows(QueryFile.DECIDED_BY,
				Map.of("planIds", List.of(request.from().value(), request.to().value()), "reviewer", reviewer),
				String.class, (types, row) -> row.get("pairId").asString()));
		return (pair) -> decided.contains(pair.id()) || pair.isOfGapBy(reviewer);
	}

	/** The last decision of each person where they differ, by the ids of pairs. */
	Map<String, List<Decision>> differing(PlanId from, PlanId to) {
		return this.graph
			.rows(QueryFile.REPEATED_DECISIONS, Map.of("planIds", List.of(from.value(), to.value())), Row.class,
					Row::of)
			.stream()
			.collect(Collectors.toMap(Row::pairId, (row) -> Decision.differing(row.decisions())));
	}

	private record Row(String pairId, List<Decision> decisions) {

		static Row of(TypeSystem types, Record row) {
			return new Row(row.get("pairId").asString(),
					row.get("decisions").asList((decision) -> DecisionNode.decision(decision.asNode())));
		}

	}

}
