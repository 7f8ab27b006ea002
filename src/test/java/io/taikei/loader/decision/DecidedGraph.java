package io.taikei.loader.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.KawasemiPlan;
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
 * @param gaps who says of Midorino's elements that they have no counterpart
 * @param names what Midorino's elements are called, whatever was read
 */
record DecidedGraph(long decisions, Map<String, String> ids, Map<String, String> parents,
		Map<List<String>, String> states, Map<String, String> gaps, Map<String, String> names) {

	private static final List<CheckFile> CHECKS = List.of(CheckFile.DECIDED_OVERLAP_UNLIKE_ITS_DECISION,
			CheckFile.DECISION_OUT_OF_PLACE, CheckFile.COUNTERPART_UNLIKE_ITS_RULE);

	static DecidedGraph read(Neo4jClient client, Collection<String> titles) {
		return client
			.query("""
					RETURN COUNT { (:Decision) } AS decisions,
					  COLLECT { MATCH (element:PlanElement) WHERE element.planId IN [$planId, $otherId]
					    AND coalesce(element.readTitle, element.title) IN $titles
					    RETURN [coalesce(element.readTitle, element.title), element.id] } AS ids,
					  COLLECT { MATCH (element:PlanElement {planId: $planId})-[:PART_OF {order: 1}]->(parent:PlanElement)
					    WHERE coalesce(element.readTitle, element.title) IN $titles
					    RETURN [coalesce(element.readTitle, element.title), coalesce(parent.readTitle, parent.title)] } AS parents,
					  COLLECT { MATCH (a:PlanElement {planId: $planId})-[link:DECIDED_OVERLAP]-(b:PlanElement)
					    RETURN [coalesce(a.readTitle, a.title), coalesce(b.readTitle, b.title),
					      link.state + ' by ' + link.reviewer] } AS states,
					  COLLECT { MATCH (a:PlanElement {planId: $planId})-[link:DECIDED_NO_COUNTERPART]->(:Plan {id: $otherId})
					    RETURN [coalesce(a.readTitle, a.title), link.reviewer] } AS gaps,
					  COLLECT { MATCH (a:PlanElement {planId: $planId}) WHERE coalesce(a.readTitle, a.title) IN $titles
					    RETURN [coalesce(a.readTitle, a.title), a.title] } AS names
					""")
			.bindAll(Map.of("titles", List.copyOf(titles), "planId", MidorinoPlan.ID.value(), "otherId",
					KawasemiPlan.ID.value()))
			.fetchAs(DecidedGraph.class)
			.mappedBy((types, row) -> of(row))
			.one()
			.orElseThrow();
	}

	private static DecidedGraph of(Record row) {
		return new DecidedGraph(row.get("decisions").asLong(), pairs(row.get("ids")), pairs(row.get("parents")),
				rows(row.get("states")).stream()
					.collect(Collectors.toMap((state) -> state.subList(0, 2), List::getLast)),
				pairs(row.get("gaps")), pairs(row.get("names")));
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
