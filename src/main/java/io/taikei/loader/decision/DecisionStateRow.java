package io.taikei.loader.decision;

import io.taikei.graph.DecisionNode;
import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision.Basis;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.review.DecisionState;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** From a row of decision-state.cypher to the state that it tells. */
final class DecisionStateRow {

	private DecisionStateRow() {
	}

	static DecisionState read(Record row) {
		Value overlap = row.get("overlap");
		return new DecisionState(end(row.get("a")), row.get("b").isNull() ? null : end(row.get("b")),
				overlap.isNull() ? null
						: new Basis(overlap.get("score").asDouble(), overlap.get("accepted").asBoolean(),
								new Overlap.Method(overlap.get("method").asString(),
										overlap.get("methodVersion").asString())),
				row.get("decisions").asList(DecisionNode::decision), row.get("gaps").asList(Value::asString),
				row.get("accepted").asList(Value::asString));
	}

	private static DecidedEnd end(Value end) {
		return new DecidedEnd(Nodes.id(end), new PlanId(end.get("planId").asString()), end.get("title").asString(),
				PropertyValues.text(end, "parentTitle"), PropertyValues.text(end, "textHash"),
				end.get("alone").asBoolean());
	}

}
