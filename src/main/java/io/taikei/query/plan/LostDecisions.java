package io.taikei.query.plan;

import java.util.List;
import java.util.Map;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.model.LostDecision;
import io.taikei.model.PlanId;
import io.taikei.query.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people decided on overlaps that are gone, as a plan lost one of their elements.
 */
@Service
@Transactional(readOnly = true)
public class LostDecisions {

	private final Graph graph;

	LostDecisions(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The decisions about elements of a plan, whether it or the other plan lost one; the
	 * plan itself may be forgotten.
	 */
	public List<LostDecision> ofPlan(PlanId planId) {
		return this.graph.rows(QueryFile.LOST_DECISIONS, Map.of("planId", planId.value()), LostDecision.class,
				LostDecisions::decision);
	}

	private static LostDecision decision(TypeSystem types, Record row) {
		return Nodes.lostDecision(row.get("decision"));
	}

}
