package io.taikei.query.plan;

import java.util.List;
import java.util.Map;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.DecisionNode;
import io.taikei.model.Decision;
import io.taikei.model.PlanId;
import io.taikei.query.Graph;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decided last on elements that are gone. */
@Service
@Transactional(readOnly = true)
public class LostDecisions {

	private final Graph graph;

	LostDecisions(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The decisions on elements of a plan, whether it or the other plan lost one; the
	 * plan itself may be forgotten.
	 */
	public List<Decision> ofPlan(PlanId planId) {
		return this.graph.rows(QueryFile.LOST_DECISIONS, Map.of("planId", planId.value()), Decision.class,
				(types, row) -> DecisionNode.decision(row.get("decision")));
	}

}
