package io.taikei.query;

import java.util.List;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * A goal that matches a text: a row of goals-matching-text.cypher.
 *
 * @param goalId the goal's id
 * @param elementIds what holds the words: the goal itself or elements below it, the best
 * first
 * @param total how many goals match in all
 */
record MatchingGoal(String goalId, List<String> elementIds, long total) {

	static MatchingGoal of(TypeSystem types, Record row) {
		return new MatchingGoal(row.get("goalId").asString(), row.get("elementIds").asList(Value::asString),
				row.get("total").asLong());
	}

}
