package io.taikei.query.review;

import java.util.List;
import java.util.Map;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.DecisionNode;
import io.taikei.query.Graph;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decided last on elements of some plans. */
@Service
@Transactional(readOnly = true)
public class LatestDecisions {

	private final Graph graph;

	LatestDecisions(Graph graph) {
		this.graph = graph;
	}

	/** The last so many, the last first. */
	public List<LatestDecision> ofPlans(List<String> planIds, int size) {
		return this.graph.rows(QueryFile.LATEST_DECISIONS, Map.of("planIds", planIds, "size", size),
				LatestDecision.class,
				(types, row) -> LatestDecision.of(DecisionNode.decision(row.get("decision").asNode())));
	}

}
