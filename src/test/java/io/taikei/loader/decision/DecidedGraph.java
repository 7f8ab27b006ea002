package io.taikei.loader.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.MidorinoPlan;
import io.taikei.cypher.CheckFile;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What the graph holds of decisions, by titles.
 *
 * @param decisions how many are in the ledger
 * @param ids the ids of the titles that are there
 * @param parents the titles of what Midorino's elements hang from
 * @param states what stands on pairs, and who decided it
 */
record DecidedGraph(long decisions, Map<String, String> ids, Map<String, String> parents,
		Map<List<String>, String> states) {

	private static final List<CheckFile> CHECKS = List.of(CheckFile.DECIDED_OVERLAP_UNLIKE_ITS_DECISION,
			CheckFile.DECISION_OUT_OF_PLACE, CheckFile.COUNTERPART_UNLIKE_ITS_RULE);

	static DecidedGraph read(Neo4jClient client, Collection<String> titles) {
		return client.query("""
				RETURN COUNT { (:Decision) } AS decisions,
				  COLLECT { MATCH (element:PlanElement) WHERE element.title IN $titles
				    RETURN [element.title, element.id] } AS ids,
				  COLLECT { MATCH (element:PlanElement {planId: $planId})-[:PART_OF {order: 1}]->(parent:PlanElement)
				    WHERE element.title IN $titles RETURN [element.title, parent.title] } AS parents,
				  COLLECT { MATCH (a:PlanElement {planId: $planId})-[link:DECIDED_OVERLAP]-(b:PlanElement)
				    RETURN [a.title, b.title, link.state + ' by ' + link.reviewer] } AS states
				""")
			.bindAll(Map.of("titles", List.copyOf(titles), "planId", MidorinoPlan.ID.value()))
			.fetchAs(DecidedGraph.class)
			.mappedBy((types, row) -> of(row))
			.one()
			.orElseThrow();
	}

	private static DecidedGraph of(Record row) {
		return new DecidedGraph(row.get("decisions").asLong(), pairs(row.get("ids")), pairs(row.get("parents")),
				rows(row.get("states")).stream()
					.collect(Collectors.toMap((state) -> state.subList(0, 2), List::getLast)));
	}

	private static Map<String, String> pairs(Value value) {
		return rows(value).stream().collect(Collectors.toMap(List::getFirst, List::getLast));
	}

	private static List<List<String>> rows(Value value) {
		return value.asList((row) -> row.asList(Value::asString));
	}

	/** What breaks the rules of decisions. */
	static List<Object> broken(Neo4jClient client) {
		return CHECKS.stream().<Object>flatMap((check) -> client.query(check.text()).fetch().all().stream()).toList();
	}

}
