package io.taikei.query.plan;

import java.util.Collection;
import java.util.List;

import io.taikei.cypher.QueryFile;
import io.taikei.model.PlanId;
import io.taikei.query.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far plans are compared: what is not yet compared has more overlaps than an answer
 * tells.
 */
@Service
@Transactional(readOnly = true)
public class ComparisonStates {

	private final Graph graph;

	ComparisonStates(Graph graph) {
		this.graph = graph;
	}

	/** Of each of the plans that are loaded. */
	public List<ComparisonState> of(Collection<PlanId> plans) {
		return this.graph.rows(QueryFile.COMPARISON_STATES, "planIds", plans.stream().map(PlanId::value).toList(),
				ComparisonState.class, ComparisonStates::state);
	}

	private static ComparisonState state(TypeSystem types, Record row) {
		List<Value> comparisons = row.get("comparisons").asList((value) -> value);
		return new ComparisonState(row.get("planId").asString(), row.get("uncompared").asLong(),
				with(comparisons, true), with(comparisons, false));
	}

	private static List<String> with(List<Value> comparisons, boolean complete) {
		return comparisons.stream()
			.filter((comparison) -> comparison.get("complete").asBoolean() == complete)
			.map((comparison) -> comparison.get("planId").asString())
			.toList();
	}

}
